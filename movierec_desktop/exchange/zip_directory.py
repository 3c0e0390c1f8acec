"""What must hold of a ZIP before `zipfile` reads its directory, all of it and into memory.

Bundles and exports of services are small archives: ZIP64, encryption and packing other than deflate are not needed, and
a packing such as LZMA lets its header ask for gigabytes.
"""

import struct
import zipfile
from typing import IO

_END = struct.Struct("<4s4H2LH")  # PKZIP APPNOTE 4.3.16, end of central directory
_END_MARK, _ZIP64_MARK, _ZIP64_BYTES = b"PK\x05\x06", b"PK\x06\x07", 20
_LONGEST_COMMENT = 0xFFFF
_ENCRYPTED = 0x1
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def check_directory(file: IO[bytes], most_bytes: int) -> None:
    """Raise zipfile.BadZipFile for an archive without an end, of ZIP64, or with a directory beyond `most_bytes`."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _LONGEST_COMMENT - _END.size - _ZIP64_BYTES))
    tail = file.read()
    file.seek(0)
    place = tail.rfind(_END_MARK)
    if place < 0 or len(tail) < place + _END.size:
        raise zipfile.BadZipFile("its end is missing")
    directory_bytes = _END.unpack_from(tail, place)[5]
    if directory_bytes > most_bytes or tail[max(0, place - _ZIP64_BYTES) : place].startswith(_ZIP64_MARK):
        raise zipfile.BadZipFile("it has too many entries")


def check_packing(entry: zipfile.ZipInfo) -> None:
    """Raise zipfile.BadZipFile for an entry that is packed as nothing here is."""
    if entry.compress_type not in _PACKINGS:
        raise zipfile.BadZipFile("it is packed in a way that no export is")


def is_encrypted(entry: zipfile.ZipInfo) -> bool:
    """Whether a password would be needed."""
    return bool(entry.flag_bits & _ENCRYPTED)
