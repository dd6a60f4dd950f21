// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`spaces.messages.attachments`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.attachments).
//!
//! They are on [`Attachments`]; the other types are their requests.

use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `spaces.messages.attachments`.
#[derive(Clone, Copy, Debug)]
pub struct Attachments<'a> {
    pub(super) client: &'a Client,
}

impl<'a> Attachments<'a> {
    /// Gets the metadata of a message attachment.
    ///
    /// The attachment data is fetched using the [media API](https://developers.google.com/workspace/chat/api/reference/rest/v1/media/download). For an example, see [Get metadata about a message attachment](https://developers.google.com/workspace/chat/get-media-attachments). Requires [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.bot`
    ///
    /// Sends `GET /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`AttachmentName`](names::AttachmentName). Required. Resource name of the attachment, in the form `spaces/{space}/messages/{message}/attachments/{attachment}`.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: none
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/messages/MESSAGE/attachments/ATTACHMENT".parse()?;
    ///     let request = client.spaces().messages().attachments().get(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messages.attachments.get](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.attachments/get).
    #[doc(alias = "chat.spaces.messages.attachments.get")]
    pub fn get(&self, name: names::AttachmentName) -> Get<'a> {
        Get { client: self.client, name }
    }
}

/// A request of [`Attachments::get`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Get<'a> {
    client: &'a Client,
    name: names::AttachmentName,
}

impl Get<'_> {
    /// Sends `GET /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let Self { client, name } = self;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}/attachments/{}", client.base_url, segment(name
            .space()), segment(name.message()), segment(name.attachment())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .build()?;
        client.call(request, &methods::SPACES_MESSAGES_ATTACHMENTS_GET).await
    }
}

const _: () = crate::visitor::is_shared::<Get<'static>>();
