# SPDX-License-Identifier: EUPL-1.2
"""Search and filters over the list of agreements."""
