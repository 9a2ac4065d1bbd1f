# SPDX-License-Identifier: EUPL-1.2
"""The one door: commands go in, frozen facts come out, and everybody is told what changed."""
