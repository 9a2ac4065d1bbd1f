# SPDX-License-Identifier: EUPL-1.2
"""What can be read from the register, by subject."""
