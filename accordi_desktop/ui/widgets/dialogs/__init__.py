# SPDX-License-Identifier: EUPL-1.2
"""Dialogs that fit the screen."""
