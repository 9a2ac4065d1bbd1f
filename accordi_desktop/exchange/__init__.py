# SPDX-License-Identifier: EUPL-1.2
"""Files for other programs, in their formats."""
