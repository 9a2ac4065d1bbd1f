# SPDX-License-Identifier: EUPL-1.2
"""Print preview and reports."""
