//! What changed between two discovery documents, as a user of the SDK feels it.
