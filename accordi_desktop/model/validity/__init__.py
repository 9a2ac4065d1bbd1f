# SPDX-License-Identifier: EUPL-1.2
"""What an agreement is worth on each day: pure rules on its facts."""
