# SPDX-License-Identifier: EUPL-1.2
"""Help, about, report for support."""
