# SPDX-License-Identifier: EUPL-1.2
"""What became of an agreement, and bringing back what was."""
