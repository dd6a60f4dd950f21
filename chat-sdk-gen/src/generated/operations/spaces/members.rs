// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`spaces.members`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members).
//!
//! They are on [`Members`]; the other types are their requests.

use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `spaces.members`.
#[derive(Clone, Copy, Debug)]
pub struct Members<'a> {
    pub(super) client: &'a Client,
}

impl<'a> Members<'a> {
    /// Creates a membership for the calling Chat app, a user, or a Google Group.
    ///
    /// Creating memberships for other Chat apps isn't supported. When creating a membership, if the specified member has their auto-accept policy turned off, then they're invited, and must accept the space invitation before joining. Otherwise, creating a membership adds the member directly to the specified space. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) and the authorization scope:
    /// - `https://www.googleapis.com/auth/chat.app.memberships`
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.memberships`
    /// - `https://www.googleapis.com/auth/chat.memberships.app` (to add the calling app to the space)
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    /// - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and the following authorization scope is used:
    /// - `https://www.googleapis.com/auth/chat.admin.memberships`
    ///
    /// App authentication is not supported for the following use cases:
    ///
    /// - Inviting users external to the Workspace organization that owns the space.
    /// - Adding a Google Group to a space.
    /// - Adding a Chat app to a space.
    ///
    /// For example usage, see:
    ///
    /// - [Invite or add a user to a space](https://developers.google.com/workspace/chat/create-members#create-user-membership).
    /// - [Invite or add a Google Group to a space](https://developers.google.com/workspace/chat/create-members#create-group-membership).
    /// - [Add the Chat app to a space](https://developers.google.com/workspace/chat/create-members#create-membership-calling-api).
    ///
    /// Sends `POST /v1/{parent}/members`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`SpaceName`](names::SpaceName). Required. The resource name of the space for which to create the membership. Format: spaces/{space}
    /// - `body`, a [`Membership`](types::Membership).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.memberships`](crate::scopes::CHAT_APP_MEMBERSHIPS)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.memberships`](crate::scopes::CHAT_MEMBERSHIPS), [`chat.memberships.app`](crate::scopes::CHAT_MEMBERSHIPS_APP)
    /// - Administrators, with `use_admin_access`: [`chat.admin.memberships`](crate::scopes::CHAT_ADMIN_MEMBERSHIPS)
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let parent = "spaces/SPACE".parse()?;
    ///     let body = types::Membership::default();
    ///     let request = client.spaces().members().create(parent, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.members.create](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/create).
    #[doc(alias = "chat.spaces.members.create")]
    pub fn create(
        &self,
        parent: names::SpaceName,
        body: types::Membership,
    ) -> Create<'a> {
        Create {
            client: self.client,
            parent,
            body,
            use_admin_access: None,
        }
    }

    /// Deletes a membership.
    ///
    /// For an example, see [Remove a user or a Google Chat app from a space](https://developers.google.com/workspace/chat/delete-members). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) and the authorization scope:
    /// - `https://www.googleapis.com/auth/chat.app.memberships`
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.memberships`
    /// - `https://www.googleapis.com/auth/chat.memberships.app` (to remove the calling app from the space)
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    /// - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and the following authorization scope is used:
    /// - `https://www.googleapis.com/auth/chat.admin.memberships`
    ///
    /// App authentication is not supported for the following use cases:
    ///
    /// - Removing a Google Group from a space.
    /// - Removing a Chat app from a space.
    ///
    /// To delete memberships for space managers, the requester must be a space manager. If you're using [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) the Chat app must be the space creator.
    ///
    /// Sends `DELETE /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`MembershipName`](names::MembershipName). Required. Resource name of the membership to delete. Chat apps can delete human users' or their own memberships. Chat apps can't delete other apps' memberships. When deleting a human membership, requires the `chat.memberships` scope with [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) or the `chat.memberships.app` scope with [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) and the `spaces/{space}/members/{member}` format. You can use the email as an alias for `{member}`. For example, `spaces/{space}/members/example@gmail.com` where `example@gmail.com` is the email of the Google Chat user. When deleting an app membership, requires the `chat.memberships.app` scope and `spaces/{space}/members/app` format. Format: `spaces/{space}/members/{member}` or `spaces/{space}/members/app`.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.memberships`](crate::scopes::CHAT_APP_MEMBERSHIPS)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.memberships`](crate::scopes::CHAT_MEMBERSHIPS), [`chat.memberships.app`](crate::scopes::CHAT_MEMBERSHIPS_APP)
    /// - Administrators, with `use_admin_access`: [`chat.admin.memberships`](crate::scopes::CHAT_ADMIN_MEMBERSHIPS)
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/members/MEMBER".parse()?;
    ///     let request = client.spaces().members().delete(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.members.delete](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/delete).
    #[doc(alias = "chat.spaces.members.delete")]
    pub fn delete(&self, name: names::MembershipName) -> Delete<'a> {
        Delete {
            client: self.client,
            name,
            use_admin_access: None,
        }
    }

    /// Returns details about a membership.
    ///
    /// For an example, see [Get details about a user's or Google Chat app's membership](https://developers.google.com/workspace/chat/get-members). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.bot`
    /// - `https://www.googleapis.com/auth/chat.app.memberships` (requires [administrator approval](https://support.google.com/a?p=chat-app-auth))
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.memberships.readonly`
    /// - `https://www.googleapis.com/auth/chat.memberships`
    /// - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and one of the following authorization scopes is used:
    /// - `https://www.googleapis.com/auth/chat.admin.memberships.readonly`
    /// - `https://www.googleapis.com/auth/chat.admin.memberships`
    ///
    /// Sends `GET /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`MembershipName`](names::MembershipName). Required. Resource name of the membership to retrieve. To get the app's own membership [by using user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user), you can optionally use `spaces/{space}/members/app`. Format: `spaces/{space}/members/{member}` or `spaces/{space}/members/app` You can use the user's email as an alias for `{member}`. For example, `spaces/{space}/members/example@gmail.com` where `example@gmail.com` is the email of the Google Chat user.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.memberships`](crate::scopes::CHAT_APP_MEMBERSHIPS), [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.memberships`](crate::scopes::CHAT_MEMBERSHIPS), [`chat.memberships.readonly`](crate::scopes::CHAT_MEMBERSHIPS_READONLY)
    /// - Administrators, with `use_admin_access`: [`chat.admin.memberships`](crate::scopes::CHAT_ADMIN_MEMBERSHIPS), [`chat.admin.memberships.readonly`](crate::scopes::CHAT_ADMIN_MEMBERSHIPS_READONLY)
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/members/MEMBER".parse()?;
    ///     let request = client.spaces().members().get(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.members.get](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/get).
    #[doc(alias = "chat.spaces.members.get")]
    pub fn get(&self, name: names::MembershipName) -> Get<'a> {
        Get {
            client: self.client,
            name,
            use_admin_access: None,
        }
    }

    /// Lists memberships in a space.
    ///
    /// For an example, see [List users and Google Chat apps in a space](https://developers.google.com/workspace/chat/list-members). Listing memberships with [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) lists memberships in spaces that the Chat app has access to, but excludes Chat app memberships, including its own. Listing memberships with [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) lists memberships in spaces that the authenticated user has access to. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.bot`
    /// - `https://www.googleapis.com/auth/chat.app.memberships` (requires [administrator approval](https://support.google.com/a?p=chat-app-auth))
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.memberships.readonly`
    /// - `https://www.googleapis.com/auth/chat.memberships`
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    /// - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and one of the following authorization scopes is used:
    /// - `https://www.googleapis.com/auth/chat.admin.memberships.readonly`
    /// - `https://www.googleapis.com/auth/chat.admin.memberships`
    ///
    /// Sends `GET /v1/{parent}/members`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`SpaceName`](names::SpaceName). Required. The resource name of the space for which to fetch a membership list. Format: spaces/{space}
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.memberships`](crate::scopes::CHAT_APP_MEMBERSHIPS), [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.memberships`](crate::scopes::CHAT_MEMBERSHIPS), [`chat.memberships.readonly`](crate::scopes::CHAT_MEMBERSHIPS_READONLY)
    /// - Administrators, with `use_admin_access`: [`chat.admin.memberships`](crate::scopes::CHAT_ADMIN_MEMBERSHIPS), [`chat.admin.memberships.readonly`](crate::scopes::CHAT_ADMIN_MEMBERSHIPS_READONLY)
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let parent = "spaces/SPACE".parse()?;
    ///     let request = client.spaces().members().list(parent);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.members.list](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/list).
    #[doc(alias = "chat.spaces.members.list")]
    pub fn list(&self, parent: names::SpaceName) -> List<'a> {
        List {
            client: self.client,
            parent,
            filter: None,
            page_size: None,
            page_token: None,
            show_groups: None,
            show_invited: None,
            use_admin_access: None,
        }
    }

    /// Updates a membership.
    ///
    /// For an example, see [Update a user's membership in a space](https://developers.google.com/workspace/chat/update-members). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) and the authorization scope:
    /// - `https://www.googleapis.com/auth/chat.app.memberships` (only in spaces the app created)
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.memberships`
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    /// - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and the following authorization scope is used:
    /// - `https://www.googleapis.com/auth/chat.admin.memberships`
    ///
    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`MembershipName`](names::MembershipName). Identifier. Resource name of the membership, assigned by the server. Format: `spaces/{space}/members/{member}`
    /// - `body`, a [`Membership`](types::Membership).
    /// - `update_mask`, a [`FieldMask`](crate::FieldMask). Required. The field paths to update. Separate multiple values with commas or use `*` to update all field paths. Currently supported field paths:
    ///
    ///   - `role`
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.memberships`](crate::scopes::CHAT_APP_MEMBERSHIPS)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.memberships`](crate::scopes::CHAT_MEMBERSHIPS)
    /// - Administrators, with `use_admin_access`: [`chat.admin.memberships`](crate::scopes::CHAT_ADMIN_MEMBERSHIPS)
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/members/MEMBER".parse()?;
    ///     let body = types::Membership::default();
    ///     let update_mask = "role".parse()?;
    ///     let request = client.spaces().members().patch(name, body, update_mask);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.members.patch](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members/patch).
    #[doc(alias = "chat.spaces.members.patch")]
    pub fn patch(
        &self,
        name: names::MembershipName,
        body: types::Membership,
        update_mask: crate::FieldMask,
    ) -> Patch<'a> {
        Patch {
            client: self.client,
            name,
            body,
            update_mask,
            use_admin_access: None,
        }
    }
}

/// A request of [`Members::create`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Create<'a> {
    client: &'a Client,
    parent: names::SpaceName,
    body: types::Membership,
    use_admin_access: Option<bool>,
}

impl Create<'_> {
    /// Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.memberships` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes). Creating app memberships or creating memberships for users outside the administrator's Google Workspace organization isn't supported using admin access.
    pub fn use_admin_access(mut self, use_admin_access: bool) -> Self {
        self.use_admin_access = Some(use_admin_access);
        self
    }

    /// Sends `POST /v1/{parent}/members`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Membership>, Error<()>> {
        let Self { client, parent, body, use_admin_access } = self;
        let url = format!(
            "{}/v1/spaces/{}/members", client.base_url, segment(parent.space())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        client.call(request, &methods::SPACES_MEMBERS_CREATE).await
    }
}

const _: () = crate::visitor::is_shared::<Create<'static>>();

/// A request of [`Members::delete`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Delete<'a> {
    client: &'a Client,
    name: names::MembershipName,
    use_admin_access: Option<bool>,
}

impl Delete<'_> {
    /// Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.memberships` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes). Deleting app memberships in a space isn't supported using admin access.
    pub fn use_admin_access(mut self, use_admin_access: bool) -> Self {
        self.use_admin_access = Some(use_admin_access);
        self
    }

    /// Sends `DELETE /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Membership>, Error<()>> {
        let Self { client, name, use_admin_access } = self;
        let url = format!(
            "{}/v1/spaces/{}/members/{}", client.base_url, segment(name.space()),
            segment(name.member())
        );
        let request = client
            .http
            .delete(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        client.call(request, &methods::SPACES_MEMBERS_DELETE).await
    }
}

const _: () = crate::visitor::is_shared::<Delete<'static>>();

/// A request of [`Members::get`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Get<'a> {
    client: &'a Client,
    name: names::MembershipName,
    use_admin_access: Option<bool>,
}

impl Get<'_> {
    /// Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.memberships` or `chat.admin.memberships.readonly` [OAuth 2.0 scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes). Getting app memberships in a space isn't supported when using admin access.
    pub fn use_admin_access(mut self, use_admin_access: bool) -> Self {
        self.use_admin_access = Some(use_admin_access);
        self
    }

    /// Sends `GET /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Membership>, Error<()>> {
        let Self { client, name, use_admin_access } = self;
        let url = format!(
            "{}/v1/spaces/{}/members/{}", client.base_url, segment(name.space()),
            segment(name.member())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        client.call(request, &methods::SPACES_MEMBERS_GET).await
    }
}

const _: () = crate::visitor::is_shared::<Get<'static>>();

/// A request of [`Members::list`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct List<'a> {
    client: &'a Client,
    parent: names::SpaceName,
    filter: Option<String>,
    page_size: Option<i32>,
    page_token: Option<String>,
    show_groups: Option<bool>,
    show_invited: Option<bool>,
    use_admin_access: Option<bool>,
}

impl List<'_> {
    /// Optional. A query filter. You can filter memberships by a member's role ([`role`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members#membershiprole)) and type ([`member.type`](https://developers.google.com/workspace/chat/api/reference/rest/v1/User#type)). To filter by role, set `role` to `ROLE_MEMBER` or `ROLE_MANAGER`. To filter by type, set `member.type` to `HUMAN` or `BOT`. You can also filter for `member.type` using the `!=` operator. To filter by both role and type, use the `AND` operator. To filter by either role or type, use the `OR` operator. Either `member.type = "HUMAN"` or `member.type != "BOT"` is required when `use_admin_access` is set to true. Other member type filters will be rejected. For example, the following queries are valid: `role = "ROLE_MANAGER" OR role = "ROLE_MEMBER" member.type = "HUMAN" AND role = "ROLE_MANAGER" member.type != "BOT"` The following queries are invalid: `member.type = "HUMAN" AND member.type = "BOT" role = "ROLE_MANAGER" AND role = "ROLE_MEMBER"` Invalid queries are rejected by the server with an `INVALID_ARGUMENT` error.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Optional. The maximum number of memberships to return. The service might return fewer than this value. If unspecified, at most 100 memberships are returned. The maximum value is 1000. If you use a value more than 1000, it's automatically changed to 1000. Negative values return an `INVALID_ARGUMENT` error.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Optional. A page token, received from a previous call to list memberships. Provide this parameter to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Optional. When `true`, also returns memberships associated with a Google Group, in addition to other types of memberships. If a filter is set, Google Group memberships that don't match the filter criteria aren't returned.
    pub fn show_groups(mut self, show_groups: bool) -> Self {
        self.show_groups = Some(show_groups);
        self
    }

    /// Optional. When `true`, also returns memberships associated with invited members, in addition to other types of memberships. If a filter is set, invited memberships that don't match the filter criteria aren't returned. Currently requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user).
    pub fn show_invited(mut self, show_invited: bool) -> Self {
        self.show_invited = Some(show_invited);
        self
    }

    /// Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires either the `chat.admin.memberships.readonly` or `chat.admin.memberships` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes). Listing app memberships in a space isn't supported when using admin access.
    pub fn use_admin_access(mut self, use_admin_access: bool) -> Self {
        self.use_admin_access = Some(use_admin_access);
        self
    }

    /// Sends `GET /v1/{parent}/members`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListMembershipsResponse>, Error<()>> {
        let Self {
            client,
            parent,
            filter,
            page_size,
            page_token,
            show_groups,
            show_invited,
            use_admin_access,
        } = self;
        let url = format!(
            "{}/v1/spaces/{}/members", client.base_url, segment(parent.space())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .query(&progenitor_client::QueryParam::new("showGroups", &show_groups))
            .query(&progenitor_client::QueryParam::new("showInvited", &show_invited))
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        client.call(request, &methods::SPACES_MEMBERS_LIST).await
    }
}

const _: () = crate::visitor::is_shared::<List<'static>>();

/// A request of [`Members::patch`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Patch<'a> {
    client: &'a Client,
    name: names::MembershipName,
    body: types::Membership,
    update_mask: crate::FieldMask,
    use_admin_access: Option<bool>,
}

impl Patch<'_> {
    /// Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.memberships` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes).
    pub fn use_admin_access(mut self, use_admin_access: bool) -> Self {
        self.use_admin_access = Some(use_admin_access);
        self
    }

    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Membership>, Error<()>> {
        let Self { client, name, body, update_mask, use_admin_access } = self;
        let url = format!(
            "{}/v1/spaces/{}/members/{}", client.base_url, segment(name.space()),
            segment(name.member())
        );
        let request = client
            .http
            .patch(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        client.call(request, &methods::SPACES_MEMBERS_PATCH).await
    }
}

const _: () = crate::visitor::is_shared::<Patch<'static>>();
