# SPDX-License-Identifier: EUPL-1.2
"""Pasted prose as proposed agreements: facts are marked where they stand, groups of them make drafts.

Rules and the shipped table of places read Italian and English; nothing is guessed, nothing is fetched.
"""
