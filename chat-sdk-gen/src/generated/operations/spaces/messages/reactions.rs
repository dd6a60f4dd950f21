// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`spaces.messages.reactions`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.reactions).
//!
//! They are on [`Reactions`]; the other types are their requests.

use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `spaces.messages.reactions`.
#[derive(Clone, Copy, Debug)]
pub struct Reactions<'a> {
    pub(super) client: &'a Client,
}

impl<'a> Reactions<'a> {
    /// Creates a reaction and adds it to a message.
    ///
    /// For an example, see [Add a reaction to a message](https://developers.google.com/workspace/chat/create-reactions). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.messages.reactions.create`
    /// - `https://www.googleapis.com/auth/chat.messages.reactions`
    /// - `https://www.googleapis.com/auth/chat.messages`
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    ///
    /// Sends `POST /v1/{parent}/reactions`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`MessageName`](names::MessageName). Required. The message where the reaction is created. Format: `spaces/{space}/messages/{message}`
    /// - `body`, a [`Reaction`](types::Reaction).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.messages`](crate::scopes::CHAT_MESSAGES), [`chat.messages.reactions`](crate::scopes::CHAT_MESSAGES_REACTIONS), [`chat.messages.reactions.create`](crate::scopes::CHAT_MESSAGES_REACTIONS_CREATE)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let parent = "spaces/SPACE/messages/MESSAGE".parse()?;
    ///     let body = types::Reaction::default();
    ///     let request = client.spaces().messages().reactions().create(parent, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messages.reactions.create](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.reactions/create).
    #[doc(alias = "chat.spaces.messages.reactions.create")]
    pub fn create(
        &self,
        parent: names::MessageName,
        body: types::Reaction,
    ) -> Create<'a> {
        Create {
            client: self.client,
            parent,
            body,
        }
    }

    /// Deletes a reaction to a message.
    ///
    /// For an example, see [Delete a reaction](https://developers.google.com/workspace/chat/delete-reactions). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.messages.reactions`
    /// - `https://www.googleapis.com/auth/chat.messages`
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    ///
    /// Sends `DELETE /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`ReactionName`](names::ReactionName). Required. Name of the reaction to delete. Format: `spaces/{space}/messages/{message}/reactions/{reaction}`
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.messages`](crate::scopes::CHAT_MESSAGES), [`chat.messages.reactions`](crate::scopes::CHAT_MESSAGES_REACTIONS)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/messages/MESSAGE/reactions/REACTION".parse()?;
    ///     let request = client.spaces().messages().reactions().delete(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messages.reactions.delete](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.reactions/delete).
    #[doc(alias = "chat.spaces.messages.reactions.delete")]
    pub fn delete(&self, name: names::ReactionName) -> Delete<'a> {
        Delete {
            client: self.client,
            name,
        }
    }

    /// Lists reactions to a message.
    ///
    /// For an example, see [List reactions for a message](https://developers.google.com/workspace/chat/list-reactions). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.messages.reactions.readonly`
    /// - `https://www.googleapis.com/auth/chat.messages.reactions`
    /// - `https://www.googleapis.com/auth/chat.messages.readonly`
    /// - `https://www.googleapis.com/auth/chat.messages`
    ///
    /// Sends `GET /v1/{parent}/reactions`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`MessageName`](names::MessageName). Required. The message users reacted to. Format: `spaces/{space}/messages/{message}`
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.messages.readonly`](crate::scopes::CHAT_APP_MESSAGES_READONLY), [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.messages`](crate::scopes::CHAT_MESSAGES), [`chat.messages.reactions`](crate::scopes::CHAT_MESSAGES_REACTIONS), [`chat.messages.reactions.readonly`](crate::scopes::CHAT_MESSAGES_REACTIONS_READONLY), [`chat.messages.readonly`](crate::scopes::CHAT_MESSAGES_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let parent = "spaces/SPACE/messages/MESSAGE".parse()?;
    ///     let request = client.spaces().messages().reactions().list(parent);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messages.reactions.list](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.reactions/list).
    #[doc(alias = "chat.spaces.messages.reactions.list")]
    pub fn list(&self, parent: names::MessageName) -> List<'a> {
        List {
            client: self.client,
            parent,
            filter: None,
            page_size: None,
            page_token: None,
        }
    }
}

/// A request of [`Reactions::create`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Create<'a> {
    client: &'a Client,
    parent: names::MessageName,
    body: types::Reaction,
}

impl Create<'_> {
    /// Sends `POST /v1/{parent}/reactions`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Reaction>, Error<()>> {
        let Self { client, parent, body } = self;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}/reactions", client.base_url, segment(parent
            .space()), segment(parent.message())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::SPACES_MESSAGES_REACTIONS_CREATE).await
    }
}

const _: () = crate::visitor::is_shared::<Create<'static>>();

/// A request of [`Reactions::delete`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Delete<'a> {
    client: &'a Client,
    name: names::ReactionName,
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
            "{}/v1/spaces/{}/messages/{}/reactions/{}", client.base_url, segment(name
            .space()), segment(name.message()), segment(name.reaction())
        );
        let request = client
            .http
            .delete(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .build()?;
        client.call(request, &methods::SPACES_MESSAGES_REACTIONS_DELETE).await
    }
}

const _: () = crate::visitor::is_shared::<Delete<'static>>();

/// A request of [`Reactions::list`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct List<'a> {
    client: &'a Client,
    parent: names::MessageName,
    filter: Option<String>,
    page_size: Option<i32>,
    page_token: Option<String>,
}

impl List<'_> {
    /// Optional. A query filter. You can filter reactions by [emoji](https://developers.google.com/workspace/chat/api/reference/rest/v1/Emoji) (either `emoji.unicode` or `emoji.custom_emoji.uid`) and [user](https://developers.google.com/workspace/chat/api/reference/rest/v1/User) (`user.name`). To filter reactions for multiple emojis or users, join similar fields with the `OR` operator, such as `emoji.unicode = "🙂" OR emoji.unicode = "👍"` and `user.name = "users/AAAAAA" OR user.name = "users/BBBBBB"`. To filter reactions by emoji and user, use the `AND` operator, such as `emoji.unicode = "🙂" AND user.name = "users/AAAAAA"`. If your query uses both `AND` and `OR`, group them with parentheses. For example, the following queries are valid: `user.name = "users/{user}" emoji.unicode = "🙂" emoji.custom_emoji.uid = "{uid}" emoji.unicode = "🙂" OR emoji.unicode = "👍" emoji.unicode = "🙂" OR emoji.custom_emoji.uid = "{uid}" emoji.unicode = "🙂" AND user.name = "users/{user}" (emoji.unicode = "🙂" OR emoji.custom_emoji.uid = "{uid}") AND user.name = "users/{user}"` The following queries are invalid: `emoji.unicode = "🙂" AND emoji.unicode = "👍" emoji.unicode = "🙂" AND emoji.custom_emoji.uid = "{uid}" emoji.unicode = "🙂" OR user.name = "users/{user}" emoji.unicode = "🙂" OR emoji.custom_emoji.uid = "{uid}" OR user.name = "users/{user}" emoji.unicode = "🙂" OR emoji.custom_emoji.uid = "{uid}" AND user.name = "users/{user}"` Invalid queries are rejected with an `INVALID_ARGUMENT` error.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Optional. The maximum number of reactions returned. The service can return fewer reactions than this value. If unspecified, the default value is 25. The maximum value is 200; values above 200 are changed to 200.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Optional. (If resuming from a previous query.) A page token received from a previous list reactions call. Provide this to retrieve the subsequent page. When paginating, the filter value should match the call that provided the page token. Passing a different value might lead to unexpected results.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sends `GET /v1/{parent}/reactions`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListReactionsResponse>, Error<()>> {
        let Self { client, parent, filter, page_size, page_token } = self;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}/reactions", client.base_url, segment(parent
            .space()), segment(parent.message())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        client.call(request, &methods::SPACES_MESSAGES_REACTIONS_LIST).await
    }
}

const _: () = crate::visitor::is_shared::<List<'static>>();
