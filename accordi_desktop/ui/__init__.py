# SPDX-License-Identifier: EUPL-1.2
"""The window: views ask the register, show what it says, and are told what changed."""
