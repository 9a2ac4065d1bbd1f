# SPDX-License-Identifier: EUPL-1.2
"""The main window: actions, menus, navigation, pages."""
