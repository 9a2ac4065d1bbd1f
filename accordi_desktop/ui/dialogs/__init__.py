# SPDX-License-Identifier: EUPL-1.2
"""The dialogs that open over the window; each dies when it is closed."""
