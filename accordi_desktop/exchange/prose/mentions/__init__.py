# SPDX-License-Identifier: EUPL-1.2
"""What a sentence names, each kind read by itself: acts, dates, terms, people, places, bodies, sectors."""
