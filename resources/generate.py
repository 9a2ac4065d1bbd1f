# SPDX-License-Identifier: EUPL-1.2
"""Makes what the program reads but no one writes by hand: compiled catalogues, third-party notices.

Done at every build of the package; by hand with `python -m resources.generate`.
"""

from resources.i18n.compile import compile_all
from resources.notices.compose import write_notices


def generate() -> None:
    """Write all of it into `resources/`."""
    compile_all()
    write_notices()


if __name__ == "__main__":
    generate()
