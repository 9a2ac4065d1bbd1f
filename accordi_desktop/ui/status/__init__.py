# SPDX-License-Identifier: EUPL-1.2
"""Dialogs on the state of agreements."""
