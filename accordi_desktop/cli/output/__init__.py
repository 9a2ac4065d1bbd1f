# SPDX-License-Identifier: EUPL-1.2
"""The output of the command line: tables, sheets, JSON."""
