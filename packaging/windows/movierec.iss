; Installer for Windows, for Inno Setup 6.3 or newer. Untested: docs\installers.md says how to build it.
;   iscc /DVersion=0.1.0 packaging\windows\movierec.iss
; The version is handed in by who calls it, from movierec_desktop\__init__.py. Every file is named from SourceDir on,
; which is the checkout.
#ifndef Version
  #error "say /DVersion=..., as in movierec_desktop\__init__.py"
#endif

[Setup]
SourceDir=..\..
AppId={{6F0B6C2B-0E5D-4B63-9C0B-3C5B0E7D9A41}
AppName=MovieRec Desktop
AppVersion={#Version}
AppPublisher=The makers of MovieRec Desktop
LicenseFile=LICENSE
DefaultDirName={autopf}\MovieRec Desktop
DefaultGroupName=MovieRec Desktop
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
SetupIconFile=build\icons\app.ico
UninstallDisplayIcon={app}\MovieRec Desktop.exe
OutputDir=dist
OutputBaseFilename=movierec-desktop-{#Version}-windows-x86_64
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes

[Components]
Name: app; Description: "MovieRec Desktop"; Types: full compact custom; Flags: fixed
Name: learning; Description: "Learning component (PyTorch): fine-tunes the autoencoder to your ratings"; Types: full

[Files]
Source: "build\frozen\movierec-desktop\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion; Components: app
Source: "build\learning\*"; DestDir: "{app}\_internal\learning"; Flags: recursesubdirs ignoreversion; Components: learning

[InstallDelete]
; An older version's libraries must not be found beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Icons]
Name: "{group}\MovieRec Desktop"; Filename: "{app}\MovieRec Desktop.exe"
Name: "{autodesktop}\MovieRec Desktop"; Filename: "{app}\MovieRec Desktop.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\MovieRec Desktop.exe"; Description: "{cm:LaunchProgram,MovieRec Desktop}"; Flags: nowait postinstall skipifsilent
