# SPDX-License-Identifier: EUPL-1.2
"""Everything that can be asked of the register, as frozen values."""
