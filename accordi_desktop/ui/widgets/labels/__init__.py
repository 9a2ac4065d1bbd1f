# SPDX-License-Identifier: EUPL-1.2
"""Labels that never read mark-up."""
