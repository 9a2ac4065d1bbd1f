# SPDX-License-Identifier: EUPL-1.2
"""The running application: language, single instance, self-test."""
