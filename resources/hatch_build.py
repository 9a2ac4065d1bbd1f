# SPDX-License-Identifier: EUPL-1.2
"""What the build of the package does before it collects the files."""

import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GenerateHook(BuildHookInterface[Any]):
    """Makes the generated resources."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: D102
        # A build in isolation knows its own packages only.
        sys.path.insert(0, self.root)
        try:
            from resources.generate import generate  # noqa: PLC0415
        finally:
            sys.path.remove(self.root)
        generate()
