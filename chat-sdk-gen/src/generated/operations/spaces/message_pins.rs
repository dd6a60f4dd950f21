// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`spaces.messagePins`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messagePins).
//!
//! They are on [`MessagePins`]; the other types are their requests.

use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `spaces.messagePins`.
#[derive(Clone, Copy, Debug)]
pub struct MessagePins<'a> {
    pub(super) client: &'a Client,
}

impl<'a> MessagePins<'a> {
    /// Creates a message pin.
    ///
    /// Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.spaces.pins`
    /// - `https://www.googleapis.com/auth/chat.spaces`
    ///
    /// Sends `POST /v1/{parent}/messagePins`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`SpaceName`](names::SpaceName). Required. The parent space in which to create the message pin. Format: spaces/{space}
    /// - `body`, a [`MessagePin`](types::MessagePin).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.spaces`](crate::scopes::CHAT_SPACES), [`chat.spaces.pins`](crate::scopes::CHAT_SPACES_PINS)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let parent = "spaces/SPACE".parse()?;
    ///     let body = types::MessagePin::default();
    ///     let request = client.spaces().message_pins().create(parent, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messagePins.create](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messagePins/create).
    #[doc(alias = "chat.spaces.messagePins.create")]
    pub fn create(
        &self,
        parent: names::SpaceName,
        body: types::MessagePin,
    ) -> Create<'a> {
        Create {
            client: self.client,
            parent,
            body,
        }
    }

    /// Deletes a message pin.
    ///
    /// Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.spaces.pins`
    /// - `https://www.googleapis.com/auth/chat.spaces`
    ///
    /// Sends `DELETE /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`MessagePinName`](names::MessagePinName). Required. The resource name of the message pin to remove. Format: spaces/{space}/messagePins/{message_pin}
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.spaces`](crate::scopes::CHAT_SPACES), [`chat.spaces.pins`](crate::scopes::CHAT_SPACES_PINS)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/messagePins/MESSAGE_PIN".parse()?;
    ///     let request = client.spaces().message_pins().delete(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messagePins.delete](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messagePins/delete).
    #[doc(alias = "chat.spaces.messagePins.delete")]
    pub fn delete(&self, name: names::MessagePinName) -> Delete<'a> {
        Delete {
            client: self.client,
            name,
        }
    }

    /// Lists message pins in a space.
    ///
    /// Users can pin important messages in spaces for easy access. For more information, see [Pin or unpin a conversation in Google Chat](https://support.google.com/chat/answer/15622437). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.spaces.pins.readonly`
    /// - `https://www.googleapis.com/auth/chat.spaces.pins`
    /// - `https://www.googleapis.com/auth/chat.spaces.readonly`
    /// - `https://www.googleapis.com/auth/chat.spaces`
    ///
    /// Sends `GET /v1/{parent}/messagePins`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`SpaceName`](names::SpaceName). Required. The parent space which owns the collection of pinned items Format: `spaces/{space}`
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.spaces`](crate::scopes::CHAT_SPACES), [`chat.spaces.pins`](crate::scopes::CHAT_SPACES_PINS), [`chat.spaces.pins.readonly`](crate::scopes::CHAT_SPACES_PINS_READONLY), [`chat.spaces.readonly`](crate::scopes::CHAT_SPACES_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let parent = "spaces/SPACE".parse()?;
    ///     let request = client.spaces().message_pins().list(parent);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messagePins.list](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messagePins/list).
    #[doc(alias = "chat.spaces.messagePins.list")]
    pub fn list(&self, parent: names::SpaceName) -> List<'a> {
        List {
            client: self.client,
            parent,
            page_size: None,
            page_token: None,
        }
    }
}

/// A request of [`MessagePins::create`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Create<'a> {
    client: &'a Client,
    parent: names::SpaceName,
    body: types::MessagePin,
}

impl Create<'_> {
    /// Sends `POST /v1/{parent}/messagePins`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::MessagePin>, Error<()>> {
        let Self { client, parent, body } = self;
        let url = format!(
            "{}/v1/spaces/{}/messagePins", client.base_url, segment(parent.space())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::SPACES_MESSAGE_PINS_CREATE).await
    }
}

const _: () = crate::visitor::is_shared::<Create<'static>>();

/// A request of [`MessagePins::delete`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Delete<'a> {
    client: &'a Client,
    name: names::MessagePinName,
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
            "{}/v1/spaces/{}/messagePins/{}", client.base_url, segment(name.space()),
            segment(name.message_pin())
        );
        let request = client
            .http
            .delete(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .build()?;
        client.call(request, &methods::SPACES_MESSAGE_PINS_DELETE).await
    }
}

const _: () = crate::visitor::is_shared::<Delete<'static>>();

/// A request of [`MessagePins::list`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct List<'a> {
    client: &'a Client,
    parent: names::SpaceName,
    page_size: Option<i32>,
    page_token: Option<String>,
}

impl List<'_> {
    /// Optional. The maximum number of message pins returned. The service might return fewer messages than this value. The maximum value is 100. If you use a value more than 100, it's automatically changed to 100. If unspecified, at most 100 message pins will be returned. Negative values return an `INVALID_ARGUMENT` error.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Optional. A page token received from a previous list message pins call. Provide this parameter to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sends `GET /v1/{parent}/messagePins`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListMessagePinsResponse>, Error<()>> {
        let Self { client, parent, page_size, page_token } = self;
        let url = format!(
            "{}/v1/spaces/{}/messagePins", client.base_url, segment(parent.space())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        client.call(request, &methods::SPACES_MESSAGE_PINS_LIST).await
    }
}

const _: () = crate::visitor::is_shared::<List<'static>>();
