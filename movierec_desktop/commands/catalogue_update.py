"""`movierec catalogue update`: install a newer bundle."""

import argparse
import os
from pathlib import Path

from movierec_desktop import paths
from movierec_desktop.commands.opening import bundle_folder
from movierec_desktop.commands.transfer import ProgressLine
from movierec_desktop.domain.errors import BundleError, InputError
from movierec_desktop.online.policy import Policy
from movierec_desktop.recommend.bundle import open_bundle
from movierec_desktop.services.updates import Updates

ADDRESS_VARIABLE = "MOVIEREC_UPDATE_URL"


def run(arguments: argparse.Namespace) -> int:
    """Trust a key, install a bundle, or both; then say so."""
    # Plain HTTP passes to this very machine alone, and only because the person typed such an address.
    updates = Updates(paths.data_dir(), paths.resources_dir() / "keys", Policy(allow_loopback_http=True))
    if arguments.trust:
        print(f"Bundles signed with the key {updates.trust(arguments.trust)} are trusted from now on.")
        if not arguments.origin:
            return 0
    in_use = bundle_folder(arguments)
    with ProgressLine("bundle") as line:
        origin = arguments.origin or _usual_address(in_use)
        installed = updates.install(origin, in_use=in_use, allow_older=arguments.allow_older, progress=line.show)
    if installed.is_new:
        print(
            f"Installed: {installed.n_titles:,} titles, signed with the key {installed.signed_by}. "
            "It is used from the next start on; the bundle before it is kept until it has started once."
        )
    else:
        print(f"This bundle was installed already: {installed.n_titles:,} titles.")
    if arguments.bundle or paths.named_bundle():
        print(f"Note that {arguments.bundle or paths.named_bundle()} is named as the bundle to use, which goes first.")
    return 0


def _usual_address(in_use: Path) -> str:
    """Where the next bundle is: MOVIEREC_UPDATE_URL, or what the bundle in use names."""
    named = os.environ.get(ADDRESS_VARIABLE)
    if named:
        return named
    try:
        address = str(open_bundle(in_use).manifest.get("update_url", ""))
    except BundleError:
        address = ""
    if not address:
        raise InputError("The bundle in use names no address of newer ones: give a file or address with --from")
    return address
