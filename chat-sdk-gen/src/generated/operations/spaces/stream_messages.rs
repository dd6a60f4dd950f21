// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`spaces.streamMessages`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.streamMessages).
//!
//! They are on [`StreamMessages`]; the other types are their requests.

use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `spaces.streamMessages`.
#[derive(Clone, Copy, Debug)]
pub struct StreamMessages<'a> {
    pub(super) client: &'a Client,
}

impl<'a> StreamMessages<'a> {
    /// **Developer Preview.** Adds more content to the end of a stream message that is still open (app authentication only).
    ///
    /// Sends `POST /v1/{name}:appendStreamMessageContent`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`StreamMessageName`](names::StreamMessageName). Required. The open stream message to extend. Format: `spaces/{space}/streamMessages/{streamMessage}`
    /// - `body`, a [`AppendStreamMessageContentRequest`](types::AppendStreamMessageContentRequest).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.messages`](crate::scopes::CHAT_MESSAGES)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/streamMessages/STREAM_MESSAGE".parse()?;
    ///     let body = types::AppendStreamMessageContentRequest::default();
    ///     let request = client.spaces().stream_messages().append_stream_message_content(name, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.streamMessages.appendStreamMessageContent](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.streamMessages/appendStreamMessageContent).
    #[doc(alias = "chat.spaces.streamMessages.appendStreamMessageContent")]
    pub fn append_stream_message_content(
        &self,
        name: names::StreamMessageName,
        body: types::AppendStreamMessageContentRequest,
    ) -> AppendStreamMessageContent<'a> {
        AppendStreamMessageContent {
            client: self.client,
            name,
            body,
        }
    }

    /// **Developer Preview.** Closes an open stream message and turns it into an ordinary message (app authentication only).
    ///
    /// Sends `POST /v1/{name}:commit`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`StreamMessageName`](names::StreamMessageName). Required. The open stream message to finish. Format: `spaces/{space}/streamMessages/{streamMessage}`
    /// - `body`, a [`CommitStreamMessageRequest`](types::CommitStreamMessageRequest).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.messages`](crate::scopes::CHAT_MESSAGES)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/streamMessages/STREAM_MESSAGE".parse()?;
    ///     let body = types::CommitStreamMessageRequest::default();
    ///     let request = client.spaces().stream_messages().commit(name, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.streamMessages.commit](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.streamMessages/commit).
    #[doc(alias = "chat.spaces.streamMessages.commit")]
    pub fn commit(
        &self,
        name: names::StreamMessageName,
        body: types::CommitStreamMessageRequest,
    ) -> Commit<'a> {
        Commit {
            client: self.client,
            name,
            body,
        }
    }

    /// **Developer Preview.** Opens a stream message in a space as a reply to a message there (app authentication only).
    ///
    /// Sends `POST /v1/{parent}/streamMessages`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`SpaceName`](names::SpaceName). Required. The space that receives the stream message. Format: `spaces/{space}`
    /// - `body`, a [`StreamMessage`](types::StreamMessage).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.messages`](crate::scopes::CHAT_MESSAGES), [`chat.messages.create`](crate::scopes::CHAT_MESSAGES_CREATE)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let parent = "spaces/SPACE".parse()?;
    ///     let body = types::StreamMessage::default();
    ///     let request = client.spaces().stream_messages().create(parent, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.streamMessages.create](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.streamMessages/create).
    #[doc(alias = "chat.spaces.streamMessages.create")]
    pub fn create(
        &self,
        parent: names::SpaceName,
        body: types::StreamMessage,
    ) -> Create<'a> {
        Create {
            client: self.client,
            parent,
            body,
        }
    }

    /// **Developer Preview.** Drops an open stream message without leaving a message in the space (app authentication only).
    ///
    /// Sends `DELETE /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`StreamMessageName`](names::StreamMessageName). Required. The open stream message to drop. Format: `spaces/{space}/streamMessages/{streamMessage}`
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.messages`](crate::scopes::CHAT_MESSAGES)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/streamMessages/STREAM_MESSAGE".parse()?;
    ///     let request = client.spaces().stream_messages().delete(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.streamMessages.delete](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.streamMessages/delete).
    #[doc(alias = "chat.spaces.streamMessages.delete")]
    pub fn delete(&self, name: names::StreamMessageName) -> Delete<'a> {
        Delete {
            client: self.client,
            name,
        }
    }

    /// **Developer Preview.** Overwrites chosen fields of an open stream message (app authentication only).
    ///
    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`StreamMessageName`](names::StreamMessageName). Identifier. Name of the stream message. Format: `spaces/{space}/streamMessages/{streamMessage}`
    /// - `body`, a [`StreamMessage`](types::StreamMessage).
    /// - `update_mask`, a [`FieldMask`](crate::FieldMask). Required. Comma-separated list of fields to overwrite; `progressText` and `streamContentChunks` are accepted.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.messages`](crate::scopes::CHAT_MESSAGES)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/streamMessages/STREAM_MESSAGE".parse()?;
    ///     let body = types::StreamMessage::default();
    ///     let update_mask = "progressText".parse()?;
    ///     let request = client.spaces().stream_messages().patch(name, body, update_mask);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.streamMessages.patch](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.streamMessages/patch).
    #[doc(alias = "chat.spaces.streamMessages.patch")]
    pub fn patch(
        &self,
        name: names::StreamMessageName,
        body: types::StreamMessage,
        update_mask: crate::FieldMask,
    ) -> Patch<'a> {
        Patch {
            client: self.client,
            name,
            body,
            update_mask,
        }
    }
}

/// A request of [`StreamMessages::append_stream_message_content`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AppendStreamMessageContent<'a> {
    client: &'a Client,
    name: names::StreamMessageName,
    body: types::AppendStreamMessageContentRequest,
}

impl AppendStreamMessageContent<'_> {
    /// Sends `POST /v1/{name}:appendStreamMessageContent`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::StreamMessage>, Error<()>> {
        let Self { client, name, body } = self;
        let url = format!(
            "{}/v1/spaces/{}/streamMessages/{}:appendStreamMessageContent", client
            .base_url, segment(name.space()), segment(name.stream_message())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client
            .call(
                request,
                &methods::SPACES_STREAM_MESSAGES_APPEND_STREAM_MESSAGE_CONTENT,
            )
            .await
    }
}

const _: () = crate::visitor::is_shared::<AppendStreamMessageContent<'static>>();

/// A request of [`StreamMessages::commit`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Commit<'a> {
    client: &'a Client,
    name: names::StreamMessageName,
    body: types::CommitStreamMessageRequest,
}

impl Commit<'_> {
    /// Sends `POST /v1/{name}:commit`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::CommitStreamMessageResponse>, Error<()>> {
        let Self { client, name, body } = self;
        let url = format!(
            "{}/v1/spaces/{}/streamMessages/{}:commit", client.base_url, segment(name
            .space()), segment(name.stream_message())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::SPACES_STREAM_MESSAGES_COMMIT).await
    }
}

const _: () = crate::visitor::is_shared::<Commit<'static>>();

/// A request of [`StreamMessages::create`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Create<'a> {
    client: &'a Client,
    parent: names::SpaceName,
    body: types::StreamMessage,
}

impl Create<'_> {
    /// Sends `POST /v1/{parent}/streamMessages`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::StreamMessage>, Error<()>> {
        let Self { client, parent, body } = self;
        let url = format!(
            "{}/v1/spaces/{}/streamMessages", client.base_url, segment(parent.space())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::SPACES_STREAM_MESSAGES_CREATE).await
    }
}

const _: () = crate::visitor::is_shared::<Create<'static>>();

/// A request of [`StreamMessages::delete`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Delete<'a> {
    client: &'a Client,
    name: names::StreamMessageName,
}

impl Delete<'_> {
    /// Sends `DELETE /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Empty>, Error<()>> {
        let Self { client, name } = self;
        let url = format!(
            "{}/v1/spaces/{}/streamMessages/{}", client.base_url, segment(name.space()),
            segment(name.stream_message())
        );
        let request = client
            .http
            .delete(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .build()?;
        client.call(request, &methods::SPACES_STREAM_MESSAGES_DELETE).await
    }
}

const _: () = crate::visitor::is_shared::<Delete<'static>>();

/// A request of [`StreamMessages::patch`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Patch<'a> {
    client: &'a Client,
    name: names::StreamMessageName,
    body: types::StreamMessage,
    update_mask: crate::FieldMask,
}

impl Patch<'_> {
    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::StreamMessage>, Error<()>> {
        let Self { client, name, body, update_mask } = self;
        let url = format!(
            "{}/v1/spaces/{}/streamMessages/{}", client.base_url, segment(name.space()),
            segment(name.stream_message())
        );
        let request = client
            .http
            .patch(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        client.call(request, &methods::SPACES_STREAM_MESSAGES_PATCH).await
    }
}

const _: () = crate::visitor::is_shared::<Patch<'static>>();
