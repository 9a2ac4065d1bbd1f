# SPDX-License-Identifier: EUPL-1.2
"""The base of all commands: plain data, each becomes one revision and one step of undo."""


class Command:
    """What can be asked of the register; `changed_agreements` is how many it names."""

    __slots__ = ()

    @property
    def changed_agreements(self) -> int:
        """How many agreements the command changes, as far as it names them."""
        for name in ("agreement_ids", "items", "drafts"):
            if named := getattr(self, name, ()):
                return len(named)
        return 0
