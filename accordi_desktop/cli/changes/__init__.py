# SPDX-License-Identifier: EUPL-1.2
"""The commands that change agreements, one module each."""
