# SPDX-License-Identifier: EUPL-1.2
"""Keys, wheel, the order of Tab and the place of context menus."""
