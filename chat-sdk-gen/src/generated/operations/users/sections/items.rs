// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`users.sections.items`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections.items).
//!
//! They are on [`Items`]; the other types are their requests.

use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `users.sections.items`.
#[derive(Clone, Copy, Debug)]
pub struct Items<'a> {
    pub(super) client: &'a Client,
}

impl<'a> Items<'a> {
    /// Lists items in a section.
    ///
    /// Only spaces can be section items. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.sections`
    /// - `https://www.googleapis.com/auth/chat.users.sections.readonly`
    ///
    /// Sends `GET /v1/{parent}/items`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`SectionName`](names::SectionName). Required. The parent, which is the section resource name that owns this collection of section items. Only supports listing section items for the calling user. When you're filtering by space, use the wildcard `-` to search across all sections. For example, `users/{user}/sections/-`. Format: `users/{user}/sections/{section}`
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.users.sections`](crate::scopes::CHAT_USERS_SECTIONS), [`chat.users.sections.readonly`](crate::scopes::CHAT_USERS_SECTIONS_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let parent = "users/USER/sections/SECTION".parse()?;
    ///     let request = client.users().sections().items().list(parent);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.sections.items.list](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections.items/list).
    #[doc(alias = "chat.users.sections.items.list")]
    pub fn list(&self, parent: names::SectionName) -> List<'a> {
        List {
            client: self.client,
            parent,
            filter: None,
            page_size: None,
            page_token: None,
        }
    }

    /// Moves an item from one section to another.
    ///
    /// For example, if a section contains spaces, this method can be used to move a space to a different section. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.sections`
    ///
    /// Sends `POST /v1/{name}:move`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`ItemName`](names::ItemName). Required. The resource name of the section item to move. Format: `users/{user}/sections/{section}/items/{item}`
    /// - `body`, a [`MoveSectionItemRequest`](types::MoveSectionItemRequest).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.users.sections`](crate::scopes::CHAT_USERS_SECTIONS)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "users/USER/sections/SECTION/items/ITEM".parse()?;
    ///     let body = types::MoveSectionItemRequest::default();
    ///     let request = client.users().sections().items().move_(name, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.sections.items.move](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections.items/move).
    #[doc(alias = "chat.users.sections.items.move")]
    pub fn move_(
        &self,
        name: names::ItemName,
        body: types::MoveSectionItemRequest,
    ) -> Move<'a> {
        Move {
            client: self.client,
            name,
            body,
        }
    }
}

/// A request of [`Items::list`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct List<'a> {
    client: &'a Client,
    parent: names::SectionName,
    filter: Option<String>,
    page_size: Option<i32>,
    page_token: Option<String>,
}

impl List<'_> {
    /// Optional. A query filter. Currently only supports filtering by space. For example, `space = spaces/{space}`. Invalid queries are rejected with an `INVALID_ARGUMENT` error.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Optional. The maximum number of section items to return. The service may return fewer than this value. If unspecified, at most 10 section items will be returned. The maximum value is 100. If you use a value more than 100, it's automatically changed to 100. Negative values return an `INVALID_ARGUMENT` error.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Optional. A page token, received from a previous list section items call. Provide this to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sends `GET /v1/{parent}/items`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListSectionItemsResponse>, Error<()>> {
        let Self { client, parent, filter, page_size, page_token } = self;
        let url = format!(
            "{}/v1/users/{}/sections/{}/items", client.base_url, segment(parent.user()),
            segment(parent.section())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        client.call(request, &methods::USERS_SECTIONS_ITEMS_LIST).await
    }
}

const _: () = crate::visitor::is_shared::<List<'static>>();

/// A request of [`Items::move_`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Move<'a> {
    client: &'a Client,
    name: names::ItemName,
    body: types::MoveSectionItemRequest,
}

impl Move<'_> {
    /// Sends `POST /v1/{name}:move`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::MoveSectionItemResponse>, Error<()>> {
        let Self { client, name, body } = self;
        let url = format!(
            "{}/v1/users/{}/sections/{}/items/{}:move", client.base_url, segment(name
            .user()), segment(name.section()), segment(name.item())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::USERS_SECTIONS_ITEMS_MOVE).await
    }
}

const _: () = crate::visitor::is_shared::<Move<'static>>();
