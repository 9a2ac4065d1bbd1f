# SPDX-License-Identifier: EUPL-1.2
"""The pages for the public in a real browser; `tests/web/run` installs what that takes and runs them."""
