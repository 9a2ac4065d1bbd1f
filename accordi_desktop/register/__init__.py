# SPDX-License-Identifier: EUPL-1.2
"""The register: commands go in, frozen values come out, subscribers get what changed."""
