# SPDX-License-Identifier: EUPL-1.2
"""Opening, upgrading, backing up and restoring registers."""
