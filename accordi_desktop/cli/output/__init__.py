# SPDX-License-Identifier: EUPL-1.2
"""How the command line writes: tables, sheets, JSON, progress."""
