// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`users`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users).

pub mod availability;
pub mod sections;
pub mod spaces;
use crate::Client;

/// The methods of `users`.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pub(super) client: &'a Client,
}

impl<'a> Users<'a> {
    /// The methods of [`users.availability`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.availability).
    pub fn availability(&self) -> availability::Availability<'a> {
        availability::Availability {
            client: self.client,
        }
    }

    /// The methods of [`users.sections`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections).
    pub fn sections(&self) -> sections::Sections<'a> {
        sections::Sections {
            client: self.client,
        }
    }

    /// The methods of [`users.spaces`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.spaces).
    pub fn spaces(&self) -> spaces::Spaces<'a> {
        spaces::Spaces {
            client: self.client,
        }
    }
}
