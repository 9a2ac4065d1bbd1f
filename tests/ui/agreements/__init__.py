# SPDX-License-Identifier: EUPL-1.2
"""The list of agreements, in a real offscreen window over a real register."""
