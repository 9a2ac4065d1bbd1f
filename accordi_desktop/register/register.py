# SPDX-License-Identifier: EUPL-1.2
"""The register: the one door through which everything is asked and changed."""
