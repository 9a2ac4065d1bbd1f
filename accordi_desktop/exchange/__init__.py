# SPDX-License-Identifier: EUPL-1.2
"""What the register hands to other programs in their own formats."""
