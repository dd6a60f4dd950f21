// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`customEmojis`](https://developers.google.com/workspace/chat/api/reference/rest/v1/customEmojis).
//!
//! They are on [`CustomEmojis`]; the other types are their requests.

use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `customEmojis`.
#[derive(Clone, Copy, Debug)]
pub struct CustomEmojis<'a> {
    pub(super) client: &'a Client,
}

impl<'a> CustomEmojis<'a> {
    /// Creates a custom emoji.
    ///
    /// Custom emojis are only available for Google Workspace accounts, and the administrator must turn custom emojis on for the organization. For more information, see [Learn about custom emojis in Google Chat](https://support.google.com/chat/answer/12800149) and [Manage custom emoji permissions](https://support.google.com/a/answer/12850085). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.customemojis`
    ///
    /// Sends `POST /v1/customEmojis`.
    ///
    /// # Arguments
    ///
    /// - `body`, a [`CustomEmoji`](types::CustomEmoji).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.customemojis`](crate::scopes::CHAT_CUSTOMEMOJIS)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let body = types::CustomEmoji::default();
    ///     let request = client.custom_emojis().create(body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.customEmojis.create](https://developers.google.com/workspace/chat/api/reference/rest/v1/customEmojis/create).
    #[doc(alias = "chat.customEmojis.create")]
    pub fn create(&self, body: types::CustomEmoji) -> Create<'a> {
        Create {
            client: self.client,
            body,
        }
    }

    /// Deletes a custom emoji.
    ///
    /// By default, users can only delete custom emoji they created. [Emoji managers](https://support.google.com/a/answer/12850085) assigned by the administrator can delete any custom emoji in the organization. See [Learn about custom emojis in Google Chat](https://support.google.com/chat/answer/12800149). Custom emojis are only available for Google Workspace accounts, and the administrator must turn custom emojis on for the organization. For more information, see [Learn about custom emojis in Google Chat](https://support.google.com/chat/answer/12800149) and [Manage custom emoji permissions](https://support.google.com/a/answer/12850085). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.customemojis`
    ///
    /// Sends `DELETE /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`CustomEmojiName`](names::CustomEmojiName). Required. Resource name of the custom emoji to delete. Format: `customEmojis/{customEmoji}` You can use the emoji name as an alias for `{customEmoji}`. For example, `customEmojis/:example-emoji:` where `:example-emoji:` is the emoji name for a custom emoji.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.customemojis`](crate::scopes::CHAT_CUSTOMEMOJIS)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "customEmojis/CUSTOM_EMOJI".parse()?;
    ///     let request = client.custom_emojis().delete(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.customEmojis.delete](https://developers.google.com/workspace/chat/api/reference/rest/v1/customEmojis/delete).
    #[doc(alias = "chat.customEmojis.delete")]
    pub fn delete(&self, name: names::CustomEmojiName) -> Delete<'a> {
        Delete {
            client: self.client,
            name,
        }
    }

    /// Returns details about a custom emoji.
    ///
    /// Custom emojis are only available for Google Workspace accounts, and the administrator must turn custom emojis on for the organization. For more information, see [Learn about custom emojis in Google Chat](https://support.google.com/chat/answer/12800149) and [Manage custom emoji permissions](https://support.google.com/a/answer/12850085). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.customemojis.readonly`
    /// - `https://www.googleapis.com/auth/chat.customemojis`
    ///
    /// Sends `GET /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`CustomEmojiName`](names::CustomEmojiName). Required. Resource name of the custom emoji. Format: `customEmojis/{customEmoji}` You can use the emoji name as an alias for `{customEmoji}`. For example, `customEmojis/:example-emoji:` where `:example-emoji:` is the emoji name for a custom emoji.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.customemojis`](crate::scopes::CHAT_CUSTOMEMOJIS), [`chat.customemojis.readonly`](crate::scopes::CHAT_CUSTOMEMOJIS_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "customEmojis/CUSTOM_EMOJI".parse()?;
    ///     let request = client.custom_emojis().get(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.customEmojis.get](https://developers.google.com/workspace/chat/api/reference/rest/v1/customEmojis/get).
    #[doc(alias = "chat.customEmojis.get")]
    pub fn get(&self, name: names::CustomEmojiName) -> Get<'a> {
        Get { client: self.client, name }
    }

    /// Lists custom emojis visible to the authenticated user.
    ///
    /// Custom emojis are only available for Google Workspace accounts, and the administrator must turn custom emojis on for the organization. For more information, see [Learn about custom emojis in Google Chat](https://support.google.com/chat/answer/12800149) and [Manage custom emoji permissions](https://support.google.com/a/answer/12850085). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.customemojis.readonly`
    /// - `https://www.googleapis.com/auth/chat.customemojis`
    ///
    /// Sends `GET /v1/customEmojis`.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.customemojis`](crate::scopes::CHAT_CUSTOMEMOJIS), [`chat.customemojis.readonly`](crate::scopes::CHAT_CUSTOMEMOJIS_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let request = client.custom_emojis().list();
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.customEmojis.list](https://developers.google.com/workspace/chat/api/reference/rest/v1/customEmojis/list).
    #[doc(alias = "chat.customEmojis.list")]
    pub fn list(&self) -> List<'a> {
        List {
            client: self.client,
            filter: None,
            page_size: None,
            page_token: None,
        }
    }
}

/// A request of [`CustomEmojis::create`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Create<'a> {
    client: &'a Client,
    body: types::CustomEmoji,
}

impl Create<'_> {
    /// Sends `POST /v1/customEmojis`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::CustomEmoji>, Error<()>> {
        let Self { client, body } = self;
        let url = format!("{}/v1/customEmojis", client.base_url);
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::CUSTOM_EMOJIS_CREATE).await
    }
}

const _: () = crate::visitor::is_shared::<Create<'static>>();

/// A request of [`CustomEmojis::delete`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Delete<'a> {
    client: &'a Client,
    name: names::CustomEmojiName,
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
            "{}/v1/customEmojis/{}", client.base_url, segment(name.custom_emoji())
        );
        let request = client
            .http
            .delete(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .build()?;
        client.call(request, &methods::CUSTOM_EMOJIS_DELETE).await
    }
}

const _: () = crate::visitor::is_shared::<Delete<'static>>();

/// A request of [`CustomEmojis::get`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Get<'a> {
    client: &'a Client,
    name: names::CustomEmojiName,
}

impl Get<'_> {
    /// Sends `GET /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::CustomEmoji>, Error<()>> {
        let Self { client, name } = self;
        let url = format!(
            "{}/v1/customEmojis/{}", client.base_url, segment(name.custom_emoji())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .build()?;
        client.call(request, &methods::CUSTOM_EMOJIS_GET).await
    }
}

const _: () = crate::visitor::is_shared::<Get<'static>>();

/// A request of [`CustomEmojis::list`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct List<'a> {
    client: &'a Client,
    filter: Option<String>,
    page_size: Option<i32>,
    page_token: Option<String>,
}

impl List<'_> {
    /// Optional. A query filter. Supports filtering by creator. To filter by creator, you must specify a valid value. Currently only `creator("users/me")` and `NOT creator("users/me")` are accepted to filter custom emojis by whether they were created by the calling user or not. For example, the following query returns custom emojis created by the caller: `creator("users/me")` Invalid queries are rejected with an `INVALID_ARGUMENT` error.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Optional. The maximum number of custom emojis returned. The service can return fewer custom emojis than this value. If unspecified, the default value is 25. The maximum value is 200; values above 200 are changed to 200.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Optional. (If resuming from a previous query.) A page token received from a previous list custom emoji call. Provide this to retrieve the subsequent page. When paginating, the filter value should match the call that provided the page token. Passing a different value might lead to unexpected results.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sends `GET /v1/customEmojis`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListCustomEmojisResponse>, Error<()>> {
        let Self { client, filter, page_size, page_token } = self;
        let url = format!("{}/v1/customEmojis", client.base_url);
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        client.call(request, &methods::CUSTOM_EMOJIS_LIST).await
    }
}

const _: () = crate::visitor::is_shared::<List<'static>>();
