# SPDX-License-Identifier: EUPL-1.2
"""Pure rules on drafts: what they begin with, what keeps them from being saved, what deserves a look."""
