# SPDX-License-Identifier: EUPL-1.2
"""How the window looks: colours, style sheet, icons; nothing in here knows an agreement but by its status."""
