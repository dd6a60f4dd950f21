// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`users.sections`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections).
//!
//! They are on [`Sections`]; the other types are their requests.

pub mod items;
use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `users.sections`.
#[derive(Clone, Copy, Debug)]
pub struct Sections<'a> {
    pub(super) client: &'a Client,
}

impl<'a> Sections<'a> {
    /// Creates a section in Google Chat.
    ///
    /// Sections help users group conversations and customize the list of spaces displayed in Chat navigation panel. Only sections of type `CUSTOM_SECTION` can be created. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.sections`
    ///
    /// Sends `POST /v1/{parent}/sections`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`UserName`](names::UserName). Required. The parent resource name where the section is created. Format: `users/{user}`
    /// - `body`, a [`GoogleChatV1Section`](types::GoogleChatV1Section).
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
    ///     let parent = "users/USER".parse()?;
    ///     let body = types::GoogleChatV1Section::default();
    ///     let request = client.users().sections().create(parent, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.sections.create](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections/create).
    #[doc(alias = "chat.users.sections.create")]
    pub fn create(
        &self,
        parent: names::UserName,
        body: types::GoogleChatV1Section,
    ) -> Create<'a> {
        Create {
            client: self.client,
            parent,
            body,
        }
    }

    /// Deletes a section of type `CUSTOM_SECTION`.
    ///
    /// If the section contains items, such as spaces, the items are moved to Google Chat's default sections and are not deleted. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.sections`
    ///
    /// Sends `DELETE /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`SectionName`](names::SectionName). Required. The name of the section to delete. Format: `users/{user}/sections/{section}`
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
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "users/USER/sections/SECTION".parse()?;
    ///     let request = client.users().sections().delete(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.sections.delete](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections/delete).
    #[doc(alias = "chat.users.sections.delete")]
    pub fn delete(&self, name: names::SectionName) -> Delete<'a> {
        Delete {
            client: self.client,
            name,
        }
    }

    /// Lists sections available to the Chat user.
    ///
    /// Sections help users group their conversations and customize the list of spaces displayed in Chat navigation panel. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.sections`
    /// - `https://www.googleapis.com/auth/chat.users.sections.readonly`
    ///
    /// Sends `GET /v1/{parent}/sections`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`UserName`](names::UserName). Required. The parent, which is the user resource name that owns this collection of sections. Only supports listing sections for the calling user. To refer to the calling user, set one of the following:
    ///
    ///   - The `me` alias. For example, `users/me`.
    ///   - Their Workspace email address. For example, `users/user@example.com`.
    ///   - Their user id.
    ///
    ///   For example, `users/123456789`. Format: `users/{user}`
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
    ///     let parent = "users/USER".parse()?;
    ///     let request = client.users().sections().list(parent);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.sections.list](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections/list).
    #[doc(alias = "chat.users.sections.list")]
    pub fn list(&self, parent: names::UserName) -> List<'a> {
        List {
            client: self.client,
            parent,
            page_size: None,
            page_token: None,
        }
    }

    /// Updates a section.
    ///
    /// Only sections of type `CUSTOM_SECTION` can be updated. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.sections`
    ///
    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`SectionName`](names::SectionName). Identifier. Resource name of the section. For system sections, the section ID is a constant string:
    ///
    ///   - DEFAULT_DIRECT_MESSAGES: `users/{user}/sections/default-direct-messages`
    ///   - DEFAULT_SPACES: `users/{user}/sections/default-spaces`
    ///   - DEFAULT_APPS: `users/{user}/sections/default-apps` Format: `users/{user}/sections/{section}`
    /// - `body`, a [`GoogleChatV1Section`](types::GoogleChatV1Section).
    /// - `update_mask`, a [`FieldMask`](crate::FieldMask). Required. The mask to specify which fields to update. Currently supported field paths:
    ///
    ///   - `display_name`
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
    ///     let name = "users/USER/sections/SECTION".parse()?;
    ///     let body = types::GoogleChatV1Section::default();
    ///     let update_mask = "display_name".parse()?;
    ///     let request = client.users().sections().patch(name, body, update_mask);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.sections.patch](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections/patch).
    #[doc(alias = "chat.users.sections.patch")]
    pub fn patch(
        &self,
        name: names::SectionName,
        body: types::GoogleChatV1Section,
        update_mask: crate::FieldMask,
    ) -> Patch<'a> {
        Patch {
            client: self.client,
            name,
            body,
            update_mask,
        }
    }

    /// Changes the sort order of a section.
    ///
    /// For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.sections`
    ///
    /// Sends `POST /v1/{name}:position`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`SectionName`](names::SectionName). Required. The resource name of the section to position. Format: `users/{user}/sections/{section}`
    /// - `body`, a [`PositionSectionRequest`](types::PositionSectionRequest).
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
    ///     let name = "users/USER/sections/SECTION".parse()?;
    ///     let body = types::PositionSectionRequest::default();
    ///     let request = client.users().sections().position(name, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.users.sections.position](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections/position).
    #[doc(alias = "chat.users.sections.position")]
    pub fn position(
        &self,
        name: names::SectionName,
        body: types::PositionSectionRequest,
    ) -> Position<'a> {
        Position {
            client: self.client,
            name,
            body,
        }
    }

    /// The methods of [`users.sections.items`](https://developers.google.com/workspace/chat/api/reference/rest/v1/users.sections.items).
    pub fn items(&self) -> items::Items<'a> {
        items::Items {
            client: self.client,
        }
    }
}

/// A request of [`Sections::create`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Create<'a> {
    client: &'a Client,
    parent: names::UserName,
    body: types::GoogleChatV1Section,
}

impl Create<'_> {
    /// Sends `POST /v1/{parent}/sections`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::GoogleChatV1Section>, Error<()>> {
        let Self { client, parent, body } = self;
        let url = format!(
            "{}/v1/users/{}/sections", client.base_url, segment(parent.user())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::USERS_SECTIONS_CREATE).await
    }
}

const _: () = crate::visitor::is_shared::<Create<'static>>();

/// A request of [`Sections::delete`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Delete<'a> {
    client: &'a Client,
    name: names::SectionName,
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
            "{}/v1/users/{}/sections/{}", client.base_url, segment(name.user()),
            segment(name.section())
        );
        let request = client
            .http
            .delete(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .build()?;
        client.call(request, &methods::USERS_SECTIONS_DELETE).await
    }
}

const _: () = crate::visitor::is_shared::<Delete<'static>>();

/// A request of [`Sections::list`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct List<'a> {
    client: &'a Client,
    parent: names::UserName,
    page_size: Option<i32>,
    page_token: Option<String>,
}

impl List<'_> {
    /// Optional. The maximum number of sections to return. The service may return fewer than this value. If unspecified, at most 10 sections will be returned. The maximum value is 100. If you use a value more than 100, it's automatically changed to 100. Negative values return an `INVALID_ARGUMENT` error.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Optional. A page token, received from a previous list sections call. Provide this to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sends `GET /v1/{parent}/sections`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListSectionsResponse>, Error<()>> {
        let Self { client, parent, page_size, page_token } = self;
        let url = format!(
            "{}/v1/users/{}/sections", client.base_url, segment(parent.user())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        client.call(request, &methods::USERS_SECTIONS_LIST).await
    }
}

const _: () = crate::visitor::is_shared::<List<'static>>();

/// A request of [`Sections::patch`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Patch<'a> {
    client: &'a Client,
    name: names::SectionName,
    body: types::GoogleChatV1Section,
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
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::GoogleChatV1Section>, Error<()>> {
        let Self { client, name, body, update_mask } = self;
        let url = format!(
            "{}/v1/users/{}/sections/{}", client.base_url, segment(name.user()),
            segment(name.section())
        );
        let request = client
            .http
            .patch(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        client.call(request, &methods::USERS_SECTIONS_PATCH).await
    }
}

const _: () = crate::visitor::is_shared::<Patch<'static>>();

/// A request of [`Sections::position`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Position<'a> {
    client: &'a Client,
    name: names::SectionName,
    body: types::PositionSectionRequest,
}

impl Position<'_> {
    /// Sends `POST /v1/{name}:position`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::PositionSectionResponse>, Error<()>> {
        let Self { client, name, body } = self;
        let url = format!(
            "{}/v1/users/{}/sections/{}:position", client.base_url, segment(name.user()),
            segment(name.section())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::USERS_SECTIONS_POSITION).await
    }
}

const _: () = crate::visitor::is_shared::<Position<'static>>();
