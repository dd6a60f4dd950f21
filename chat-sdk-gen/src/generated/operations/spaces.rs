// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`spaces`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces).
//!
//! They are on [`Spaces`]; the other types are their requests.

pub mod members;
pub mod message_pins;
pub mod messages;
pub mod space_events;
#[cfg(feature = "preview")]
pub mod stream_messages;
use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `spaces`.
#[derive(Clone, Copy, Debug)]
pub struct Spaces<'a> {
    pub(super) client: &'a Client,
}

impl<'a> Spaces<'a> {
    /// Completes the [import process](https://developers.google.com/workspace/chat/import-data) for the specified space and makes it visible to users.
    ///
    /// Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) and domain-wide delegation with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.import`
    ///
    /// For more information, see [Authorize Google Chat apps to import data](https://developers.google.com/workspace/chat/authorize-import).
    ///
    /// Sends `POST /v1/{name}:completeImport`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`SpaceName`](names::SpaceName). Required. Resource name of the import mode space. Format: `spaces/{space}`
    /// - `body`, a [`CompleteImportSpaceRequest`](types::CompleteImportSpaceRequest).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE".parse()?;
    ///     let body = types::CompleteImportSpaceRequest::default();
    ///     let request = client.spaces().complete_import(name, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.completeImport](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/completeImport).
    #[doc(alias = "chat.spaces.completeImport")]
    pub fn complete_import(
        &self,
        name: names::SpaceName,
        body: types::CompleteImportSpaceRequest,
    ) -> CompleteImport<'a> {
        CompleteImport {
            client: self.client,
            name,
            body,
        }
    }

    /// Creates a space.
    ///
    /// Can be used to create a named space, or a group chat in `Import mode`. For an example, see [Create a space](https://developers.google.com/workspace/chat/create-spaces). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) and one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.app.spaces.create`
    /// - `https://www.googleapis.com/auth/chat.app.spaces`
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.spaces.create`
    /// - `https://www.googleapis.com/auth/chat.spaces`
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    ///
    /// When authenticating as an app, the `space.customer` field must be set in the request. When authenticating as an app, the Chat app is added as a member of the space. However, unlike human authentication, the Chat app is not added as a space manager. By default, the Chat app can be removed from the space by all space members. To allow only space managers to remove the app from a space, set `space.permission_settings.manage_apps` to `managers_allowed`. Space membership upon creation depends on whether the space is created in `Import mode`:
    ///
    /// - **Import mode:** No members are created.
    /// - **All other modes:** The calling user is added as a member.
    ///
    /// This is:
    ///
    /// - The app itself when using app authentication.
    /// - The human user when using user authentication.
    ///
    /// If you receive the error message `ALREADY_EXISTS` when creating a space, try a different `displayName`. An existing space within the Google Workspace organization might already use this display name.
    ///
    /// Sends `POST /v1/spaces`.
    ///
    /// # Arguments
    ///
    /// - `body`, a [`Space`](types::Space).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.spaces`](crate::scopes::CHAT_APP_SPACES), [`chat.app.spaces.create`](crate::scopes::CHAT_APP_SPACES_CREATE)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.spaces`](crate::scopes::CHAT_SPACES), [`chat.spaces.create`](crate::scopes::CHAT_SPACES_CREATE)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let body = types::Space::default();
    ///     let request = client.spaces().create(body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.create](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/create).
    #[doc(alias = "chat.spaces.create")]
    pub fn create(&self, body: types::Space) -> Create<'a> {
        Create {
            client: self.client,
            body,
            request_id: None,
        }
    }

    /// Deletes a named space.
    ///
    /// Always performs a cascading delete, which means that the space's child resources—like messages posted in the space and memberships in the space—are also deleted. For an example, see [Delete a space](https://developers.google.com/workspace/chat/delete-spaces). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) and the authorization scope:
    /// - `https://www.googleapis.com/auth/chat.app.delete` (only in spaces the app created)
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.delete`
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    /// - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and the following authorization scope is used:
    /// - `https://www.googleapis.com/auth/chat.admin.delete`
    ///
    /// Sends `DELETE /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`SpaceName`](names::SpaceName). Required. Resource name of the space to delete. Format: `spaces/{space}`
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.delete`](crate::scopes::CHAT_APP_DELETE)
    /// - User authentication: [`chat.delete`](crate::scopes::CHAT_DELETE), [`chat.import`](crate::scopes::CHAT_IMPORT)
    /// - Administrators, with `use_admin_access`: [`chat.admin.delete`](crate::scopes::CHAT_ADMIN_DELETE)
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE".parse()?;
    ///     let request = client.spaces().delete(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.delete](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/delete).
    #[doc(alias = "chat.spaces.delete")]
    pub fn delete(&self, name: names::SpaceName) -> Delete<'a> {
        Delete {
            client: self.client,
            name,
            use_admin_access: None,
        }
    }

    /// Returns the existing direct message with the specified user.
    ///
    /// If no direct message space is found, returns a `404 NOT_FOUND` error. For an example, see [Find a direct message](https://developers.google.com/chat/api/guides/v1/spaces/find-direct-message). With [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app), returns the direct message space between the specified user and the calling Chat app. With [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user), returns the direct message space between the specified user and the authenticated user. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the authorization scope:
    /// - `https://www.googleapis.com/auth/chat.bot`
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.spaces.readonly`
    /// - `https://www.googleapis.com/auth/chat.spaces`
    ///
    /// Sends `GET /v1/spaces:findDirectMessage`.
    ///
    /// # Arguments
    ///
    /// - `name`, a `String`. Required. Resource name of the user to find direct message with. Format: `users/{user}`, where `{user}` is either the `id` for the [person](https://developers.google.com/people/api/rest/v1/people) from the People API, or the `id` for the [user](https://developers.google.com/admin-sdk/directory/reference/rest/v1/users) in the Directory API. For example, if the People API profile ID is `123456789`, you can find a direct message with that person by using `users/123456789` as the `name`. When [authenticated as a user](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user), you can use the email as an alias for `{user}`. For example, `users/example@gmail.com` where `example@gmail.com` is the email of the Google Chat user.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.spaces`](crate::scopes::CHAT_SPACES), [`chat.spaces.readonly`](crate::scopes::CHAT_SPACES_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "NAME";
    ///     let request = client.spaces().find_direct_message(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.findDirectMessage](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/findDirectMessage).
    #[doc(alias = "chat.spaces.findDirectMessage")]
    pub fn find_direct_message(&self, name: impl Into<String>) -> FindDirectMessage<'a> {
        FindDirectMessage {
            client: self.client,
            name: name.into(),
        }
    }

    /// Returns all spaces with `spaceType == GROUP_CHAT`, whose human memberships contain exactly the calling user, and the users specified in `FindGroupChatsRequest.users`.
    ///
    /// Only members that have joined the conversation are supported. For an example, see [Find group chats](https://developers.google.com/workspace/chat/find-group-chats). If the calling user blocks, or is blocked by, some users, and no spaces with the entire specified set of users are found, this method returns spaces that don't include the blocked or blocking users. The specified set of users must contain only human (non-app) memberships. A request that contains non-human users doesn't return any spaces. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.memberships.readonly`
    /// - `https://www.googleapis.com/auth/chat.memberships`
    ///
    /// Sends `GET /v1/spaces:findGroupChats`.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.memberships`](crate::scopes::CHAT_MEMBERSHIPS), [`chat.memberships.readonly`](crate::scopes::CHAT_MEMBERSHIPS_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let request = client.spaces().find_group_chats();
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.findGroupChats](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/findGroupChats).
    #[doc(alias = "chat.spaces.findGroupChats")]
    pub fn find_group_chats(&self) -> FindGroupChats<'a> {
        FindGroupChats {
            client: self.client,
            page_size: None,
            page_token: None,
            space_view: None,
            users: None,
        }
    }

    /// Returns details about a space.
    ///
    /// For an example, see [Get details about a space](https://developers.google.com/workspace/chat/get-spaces). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.bot`
    /// - `https://www.googleapis.com/auth/chat.app.spaces` with [administrator approval](https://support.google.com/a?p=chat-app-auth)
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.spaces.readonly`
    /// - `https://www.googleapis.com/auth/chat.spaces`
    /// - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and one of the following authorization scopes is used:
    /// - `https://www.googleapis.com/auth/chat.admin.spaces.readonly`
    /// - `https://www.googleapis.com/auth/chat.admin.spaces`
    ///
    /// App authentication has the following limitations:
    ///
    /// - `space.access_settings` is only populated when using the `chat.app.spaces` scope.
    /// - `space.predefind_permission_settings` and `space.permission_settings` are only populated when using the `chat.app.spaces` scope, and only for spaces the app created.
    ///
    /// Sends `GET /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`SpaceName`](names::SpaceName). Required. Resource name of the space, in the form `spaces/{space}`. Format: `spaces/{space}`
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.spaces`](crate::scopes::CHAT_APP_SPACES), [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.spaces`](crate::scopes::CHAT_SPACES), [`chat.spaces.readonly`](crate::scopes::CHAT_SPACES_READONLY)
    /// - Administrators, with `use_admin_access`: [`chat.admin.spaces`](crate::scopes::CHAT_ADMIN_SPACES), [`chat.admin.spaces.readonly`](crate::scopes::CHAT_ADMIN_SPACES_READONLY)
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE".parse()?;
    ///     let request = client.spaces().get(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.get](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/get).
    #[doc(alias = "chat.spaces.get")]
    pub fn get(&self, name: names::SpaceName) -> Get<'a> {
        Get {
            client: self.client,
            name,
            use_admin_access: None,
        }
    }

    /// Lists spaces the caller is a member of.
    ///
    /// Group chats and DMs aren't listed until the first message is sent. For an example, see [List spaces](https://developers.google.com/workspace/chat/list-spaces). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the authorization scope:
    /// - `https://www.googleapis.com/auth/chat.bot`
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.spaces.readonly`
    /// - `https://www.googleapis.com/auth/chat.spaces`
    ///
    /// To list all named spaces by Google Workspace organization, use the [`spaces.search()`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/search) method using Workspace administrator privileges instead.
    ///
    /// Sends `GET /v1/spaces`.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.spaces`](crate::scopes::CHAT_SPACES), [`chat.spaces.readonly`](crate::scopes::CHAT_SPACES_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let request = client.spaces().list();
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.list](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/list).
    #[doc(alias = "chat.spaces.list")]
    pub fn list(&self) -> List<'a> {
        List {
            client: self.client,
            filter: None,
            page_size: None,
            page_token: None,
        }
    }

    /// Updates a space.
    ///
    /// For an example, see [Update a space](https://developers.google.com/workspace/chat/update-spaces). If you're updating the `displayName` field and receive the error message `ALREADY_EXISTS`, try a different display name.. An existing space within the Google Workspace organization might already use this display name. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) and one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.app.spaces`
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.spaces`
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    /// - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and the following authorization scopes is used:
    /// - `https://www.googleapis.com/auth/chat.admin.spaces`
    ///
    /// App authentication has the following limitations:
    ///
    /// - To update either `space.predefined_permission_settings` or `space.permission_settings`, the app must be the space creator.
    /// - Updating the `space.access_settings.audience` is not supported for app authentication.
    ///
    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`SpaceName`](names::SpaceName). Identifier. Resource name of the space. Format: `spaces/{space}` Where `{space}` represents the system-assigned ID for the space. You can obtain the space ID by calling the [`spaces.list()`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/list) method or from the space URL. For example, if the space URL is `https://mail.google.com/mail/u/0/#chat/space/AAAAAAAAA`, the space ID is `AAAAAAAAA`.
    /// - `body`, a [`Space`](types::Space).
    /// - `update_mask`, a [`FieldMask`](crate::FieldMask). Required. The updated field paths, comma separated if there are multiple. You can update the following fields for a space: `space_details`: Updates the space's description and guidelines. You must pass both description and guidelines in the update request as `SpaceDetails`. If you only want to update one of the fields, pass the existing value for the other field. `display_name`: Only supports updating the display name for spaces where `spaceType` field is `SPACE`. If you receive the error message `ALREADY_EXISTS`, try a different value. An existing space within the Google Workspace organization might already use this display name. `space_type`: Only supports changing a `GROUP_CHAT` space type to `SPACE`. Include `display_name` together with `space_type` in the update mask and ensure that the specified space has a non-empty display name and the `SPACE` space type. Including the `space_type` mask and the `SPACE` type in the specified space when updating the display name is optional if the existing space already has the `SPACE` type. Trying to update the space type in other ways results in an invalid argument error. `space_type` is not supported with `useAdminAccess`. `space_history_state`: Updates [space history settings](https://support.google.com/chat/answer/7664687) by turning history on or off for the space. Only supported if history settings are enabled for the Google Workspace organization. To update the space history state, you must omit all other field masks in your request. `space_history_state` is not supported with `useAdminAccess`. `access_settings.audience`: Updates the [access setting](https://support.google.com/chat/answer/11971020) of who can discover the space, join the space, and preview the messages in named space where `spaceType` field is `SPACE`. If the existing space has a target audience, you can remove the audience and restrict space access by omitting a value for this field mask. To update access settings for a space, the authenticating user must be a space manager and omit all other field masks in your request. You can't update this field if the space is in [import mode](https://developers.google.com/workspace/chat/import-data-overview). To learn more, see [Make a space discoverable to specific users](https://developers.google.com/workspace/chat/space-target-audience). `access_settings.audience` is not supported with `useAdminAccess`. `access_settings.access_permission_settings`: Updates the [access permission settings](https://support.google.com/chat/answer/11971020) of who can discover and join the space where `spaceType` field is `SPACE`. Principals allowed to join the space must also be allowed to discover it. To update access permission settings for a space, the authenticating user must be a space manager or assistant manager and omit all other field masks in the request. You can't update this field if the space is in [import mode](https://developers.google.com/workspace/chat/import-data-overview). To learn more, see [Make a space discoverable to specific users](https://developers.google.com/workspace/chat/space-target-audience). `access_settings.access_permission_settings` is not supported with `useAdminAccess`. The supported field masks include:
    ///
    ///   - `access_settings.access_permission_settings.discoverSpaceSetting`
    ///   - `access_settings.access_permission_settings.joinSpaceSetting`
    ///   - `access_settings.access_permission_settings.viewSpaceMembershipSetting` `permission_settings`: Supports changing the [permission settings](https://support.google.com/chat/answer/13340792) of a space. When updating permission settings, you can only specify `permissionSettings` field masks; you cannot update other field masks at the same time.
    ///
    ///   The supported field masks include:
    ///
    ///   - `permission_settings.manageMembersAndGroups`
    ///   - `permission_settings.modifySpaceDetails`
    ///   - `permission_settings.toggleHistory`
    ///   - `permission_settings.useAtMentionAll`
    ///   - `permission_settings.manageApps`
    ///   - `permission_settings.manageWebhooks`
    ///   - `permission_settings.replyMessages`
    ///   - `permission_settings.viewSpaceMembership`
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.spaces`](crate::scopes::CHAT_APP_SPACES)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.spaces`](crate::scopes::CHAT_SPACES)
    /// - Administrators, with `use_admin_access`: [`chat.admin.spaces`](crate::scopes::CHAT_ADMIN_SPACES)
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE".parse()?;
    ///     let body = types::Space::default();
    ///     let update_mask = "space_details".parse()?;
    ///     let request = client.spaces().patch(name, body, update_mask);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.patch](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/patch).
    #[doc(alias = "chat.spaces.patch")]
    pub fn patch(
        &self,
        name: names::SpaceName,
        body: types::Space,
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

    /// Returns a list of spaces in a Google Workspace organization.
    ///
    /// For an example, see [Search for and manage spaces](https://developers.google.com/workspace/chat/search-manage-admin). When `use_admin_access` is set to `false`, the results are limited to spaces where the calling user is a joined member. To search with administrator privileges, set `use_admin_access` to `true`. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.spaces.readonly`
    /// - `https://www.googleapis.com/auth/chat.spaces`
    /// - [User authentication with administrator privileges](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user#admin-privileges) and one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    /// - `https://www.googleapis.com/auth/chat.admin.spaces.readonly`
    /// - `https://www.googleapis.com/auth/chat.admin.spaces`
    ///
    /// Sends `GET /v1/spaces:search`.
    ///
    /// # Arguments
    ///
    /// - `query`, a `String`. Required. A search query. You can search by using the following parameters when `useAdminAccess` is set to `true`:
    ///
    ///   - `create_time`
    ///   - `customer`
    ///   - `display_name`
    ///   - `external_user_allowed`
    ///   - `last_active_time`
    ///   - `space_history_state`
    ///   - `space_type`
    ///
    ///   When `useAdminAccess` is set to `false`:
    ///
    ///   - `display_name`
    ///   - `external_user_allowed`
    ///   - `space_type` `create_time` and `last_active_time` accept a timestamp in [RFC-3339](https://www.rfc-editor.org/rfc/rfc3339) format and the supported comparison operators are: `=`, `<`, `>`, `<=`, `>=`. `customer` is required when `useAdminAccess` is set to `true`, and is used to indicate which customer to fetch spaces from. `customers/my_customer` is the only supported value. `display_name` only accepts the `HAS` (`:`) operator. The text to match is first tokenized into tokens and each token is prefix-matched case-insensitively and independently as a substring anywhere in the space's `display_name`. For example, `Fun Eve` matches `Fun event` or `The evening was fun`, but not `notFun event` or `even`. When `useAdminAccess` is set to `false`, `display_name` is required to retrieve meaningful results. Otherwise, the default behavior is to return an empty response. `external_user_allowed` accepts either `true` or `false`. `space_history_state` only accepts values from the \[`historyState`\] (<https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces#Space.HistoryState>) field of a `space` resource. `space_type` is required and the only valid value is `SPACE`. Across different fields, only `AND` operators are supported. A valid example is `space_type = "SPACE" AND display_name:"Hello"` and an invalid example is `space_type = "SPACE" OR display_name:"Hello"`. Among the same field, `space_type` doesn't support `AND` or `OR` operators. `display_name`, 'space_history_state', and 'external_user_allowed' only support `OR` operators. `last_active_time` and `create_time` support both `AND` and `OR` operators. `AND` can only be used to represent an interval, such as `last_active_time < "2022-01-01T00:00:00+00:00" AND last_active_time > "2023-01-01T00:00:00+00:00"`. The following example queries are valid when `useAdminAccess` is set to `true`: `customer = "customers/my_customer" AND space_type = "SPACE" customer = "customers/my_customer" AND space_type = "SPACE" AND display_name:"Hello World" customer = "customers/my_customer" AND space_type = "SPACE" AND (last_active_time < "2020-01-01T00:00:00+00:00" OR last_active_time > "2022-01-01T00:00:00+00:00") customer = "customers/my_customer" AND space_type = "SPACE" AND (display_name:"Hello World" OR display_name:"Fun event") AND (last_active_time > "2020-01-01T00:00:00+00:00" AND last_active_time < "2022-01-01T00:00:00+00:00") customer = "customers/my_customer" AND space_type = "SPACE" AND (create_time > "2019-01-01T00:00:00+00:00" AND create_time < "2020-01-01T00:00:00+00:00") AND (external_user_allowed = "true") AND (space_history_state = "HISTORY_ON" OR space_history_state = "HISTORY_OFF")` The following example queries are valid when `useAdminAccess` is set to `false`: `display_name:"Hello World" AND space_type = "SPACE" (display_name:"Hello" OR display_name:"Fun") AND space_type = "SPACE" (external_user_allowed = "true" AND space_type = "SPACE") // Returns an empty response. (external_user_allowed = "true" AND display_name:"Hello" AND space_type = "SPACE")` The maximum query length is 1,000 characters. Invalid queries are rejected by the server with an `INVALID_ARGUMENT` error.
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.spaces`](crate::scopes::CHAT_SPACES), [`chat.spaces.readonly`](crate::scopes::CHAT_SPACES_READONLY)
    /// - Administrators, with `use_admin_access`: [`chat.admin.spaces`](crate::scopes::CHAT_ADMIN_SPACES), [`chat.admin.spaces.readonly`](crate::scopes::CHAT_ADMIN_SPACES_READONLY)
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let query = "QUERY";
    ///     let request = client.spaces().search(query);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.search](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/search).
    #[doc(alias = "chat.spaces.search")]
    pub fn search(&self, query: impl Into<String>) -> Search<'a> {
        Search {
            client: self.client,
            query: query.into(),
            order_by: None,
            page_size: None,
            page_token: None,
            use_admin_access: None,
        }
    }

    /// Creates a space and adds specified users to it.
    ///
    /// The calling user is automatically added to the space, and shouldn't be specified as a membership in the request. For an example, see [Set up a space with initial members](https://developers.google.com/workspace/chat/set-up-spaces). To specify the human members to add, add memberships with the appropriate `membership.member.name`. To add a human user, use `users/{user}`, where `{user}` can be the email address for the user. For users in the same Workspace organization `{user}` can also be the `id` for the person from the People API, or the `id` for the user in the Directory API. For example, if the People API Person profile ID for `user@example.com` is `123456789`, you can add the user to the space by setting the `membership.member.name` to `users/user@example.com` or `users/123456789`. To specify the Google groups to add, add memberships with the appropriate `membership.group_member.name`. To add or invite a Google group, use `groups/{group}`, where `{group}` is the `id` for the group from the Cloud Identity Groups API. For example, you can use [Cloud Identity Groups lookup API](https://cloud.google.com/identity/docs/reference/rest/v1/groups/lookup) to retrieve the ID `123456789` for group email `group@example.com`, then you can add the group to the space by setting the `membership.group_member.name` to `groups/123456789`. Group email is not supported, and Google groups can only be added as members in named spaces. For a named space or group chat, if the caller blocks, or is blocked by some members, or doesn't have permission to add some members, then those members aren't added to the created space. To create a direct message (DM) between the calling user and another human user, specify exactly one membership to represent the human user. If one user blocks the other, the request fails and the DM isn't created. To create a DM between the calling user and the calling app, set `Space.singleUserBotDm` to `true` and don't specify any memberships. You can only use this method to set up a DM with the calling app. To add the calling app as a member of a space or an existing DM between two human users, see [Invite or add a user or app to a space](https://developers.google.com/workspace/chat/create-members). If a DM already exists between two users, even when one user blocks the other at the time a request is made, then the existing DM is returned. Spaces with threaded replies aren't supported. If you receive the error message `ALREADY_EXISTS` when setting up a space, try a different `displayName`. An existing space within the Google Workspace organization might already use this display name. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.spaces.create`
    /// - `https://www.googleapis.com/auth/chat.spaces`
    ///
    /// Sends `POST /v1/spaces:setup`.
    ///
    /// # Arguments
    ///
    /// - `body`, a [`SetUpSpaceRequest`](types::SetUpSpaceRequest).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.spaces`](crate::scopes::CHAT_SPACES), [`chat.spaces.create`](crate::scopes::CHAT_SPACES_CREATE)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let body = types::SetUpSpaceRequest::default();
    ///     let request = client.spaces().setup(body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.setup](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/setup).
    #[doc(alias = "chat.spaces.setup")]
    pub fn setup(&self, body: types::SetUpSpaceRequest) -> Setup<'a> {
        Setup { client: self.client, body }
    }

    /// The methods of [`spaces.members`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members).
    pub fn members(&self) -> members::Members<'a> {
        members::Members {
            client: self.client,
        }
    }

    /// The methods of [`spaces.messagePins`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messagePins).
    pub fn message_pins(&self) -> message_pins::MessagePins<'a> {
        message_pins::MessagePins {
            client: self.client,
        }
    }

    /// The methods of [`spaces.messages`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages).
    pub fn messages(&self) -> messages::Messages<'a> {
        messages::Messages {
            client: self.client,
        }
    }

    /// The methods of [`spaces.spaceEvents`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.spaceEvents).
    pub fn space_events(&self) -> space_events::SpaceEvents<'a> {
        space_events::SpaceEvents {
            client: self.client,
        }
    }

    /// The methods of [`spaces.streamMessages`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.streamMessages).
    #[cfg(feature = "preview")]
    pub fn stream_messages(&self) -> stream_messages::StreamMessages<'a> {
        stream_messages::StreamMessages {
            client: self.client,
        }
    }
}

/// A request of [`Spaces::complete_import`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CompleteImport<'a> {
    client: &'a Client,
    name: names::SpaceName,
    body: types::CompleteImportSpaceRequest,
}

impl CompleteImport<'_> {
    /// Sends `POST /v1/{name}:completeImport`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::CompleteImportSpaceResponse>, Error<()>> {
        let Self { client, name, body } = self;
        let url = format!(
            "{}/v1/spaces/{}:completeImport", client.base_url, segment(name.space())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::SPACES_COMPLETE_IMPORT).await
    }
}

const _: () = crate::visitor::is_shared::<CompleteImport<'static>>();

/// A request of [`Spaces::create`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Create<'a> {
    client: &'a Client,
    body: types::Space,
    request_id: Option<String>,
}

impl Create<'_> {
    /// Optional. A unique ID for this request. A random UUID is recommended. Specifying a request ID makes the request idempotent, which ensures that multiple identical requests with the same request ID result in only a single space being created. Subsequent requests with the same request ID return the existing space and do not update the space, even if the requested details differ from the current state. To use this field effectively:
    ///
    /// - Ensure that subsequent requests are identical and use the same authentication credentials as the original request.
    /// - If a space was already created with the provided request ID, the request returns that space. Note that the returned space might not be fully populated; the API echoes the space in your request with the system-assigned resource name populated. To retrieve the latest metadata for the space, call `GetSpace`.
    /// - Reusing an existing request ID with a different authenticated user results in an error.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Sends `POST /v1/spaces`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Space>, Error<()>> {
        let Self { client, body, request_id } = self;
        let url = format!("{}/v1/spaces", client.base_url);
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .query(&progenitor_client::QueryParam::new("requestId", &request_id))
            .build()?;
        client.call(request, &methods::SPACES_CREATE).await
    }
}

const _: () = crate::visitor::is_shared::<Create<'static>>();

/// A request of [`Spaces::delete`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Delete<'a> {
    client: &'a Client,
    name: names::SpaceName,
    use_admin_access: Option<bool>,
}

impl Delete<'_> {
    /// Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.delete` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes).
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
    pub async fn send(self) -> Result<ResponseValue<types::Empty>, Error<()>> {
        let Self { client, name, use_admin_access } = self;
        let url = format!("{}/v1/spaces/{}", client.base_url, segment(name.space()));
        let request = client
            .http
            .delete(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        client.call(request, &methods::SPACES_DELETE).await
    }
}

const _: () = crate::visitor::is_shared::<Delete<'static>>();

/// A request of [`Spaces::find_direct_message`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct FindDirectMessage<'a> {
    client: &'a Client,
    name: String,
}

impl FindDirectMessage<'_> {
    /// Sends `GET /v1/spaces:findDirectMessage`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Space>, Error<()>> {
        let Self { client, name } = self;
        let url = format!("{}/v1/spaces:findDirectMessage", client.base_url);
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("name", &name))
            .build()?;
        client.call(request, &methods::SPACES_FIND_DIRECT_MESSAGE).await
    }
}

const _: () = crate::visitor::is_shared::<FindDirectMessage<'static>>();

/// A request of [`Spaces::find_group_chats`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct FindGroupChats<'a> {
    client: &'a Client,
    page_size: Option<i32>,
    page_token: Option<String>,
    space_view: Option<types::SpaceView>,
    users: Option<Vec<String>>,
}

impl FindGroupChats<'_> {
    /// Optional. The maximum number of spaces to return. The service might return fewer than this value. If unspecified, at most 10 spaces are returned. The maximum value is 30. If you use a value more than 30, it's automatically changed to 30. Negative values return an `INVALID_ARGUMENT` error.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Optional. A page token, received from a previous call to find group chats. Provide this parameter to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the token. Passing different values may lead to unexpected results.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Requested space view type. If unset, defaults to `SPACE_VIEW_RESOURCE_NAME_ONLY`. Requests that specify `SPACE_VIEW_EXPANDED` must include scopes that allow reading space data, for example, <https://www.googleapis.com/auth/chat.spaces> or <https://www.googleapis.com/auth/chat.spaces.readonly>.
    pub fn space_view(mut self, space_view: impl Into<types::SpaceView>) -> Self {
        self.space_view = Some(space_view.into());
        self
    }

    /// Optional. Resource names of all human users in group chat with the calling user. Chat apps can't be included in the request. The maximum number of users that can be specified in a single request is `49`. Format: `users/{user}`, where `{user}` is either the `id` for the [person](https://developers.google.com/people/api/rest/v1/people) from the People API, or the `id` for the [user](https://developers.google.com/admin-sdk/directory/reference/rest/v1/users) in the Directory API. For example, to find all group chats with the calling user and two other users, with People API profile IDs `123456789` and `987654321`, you can use `users/123456789` and `users/987654321`. You can also use the email as an alias for `{user}`. For example, `users/example@gmail.com` where `example@gmail.com` is the email of the Google Chat user.
    pub fn users(mut self, users: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.users = Some(users.into_iter().map(Into::into).collect());
        self
    }

    /// Sends `GET /v1/spaces:findGroupChats`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::FindGroupChatsResponse>, Error<()>> {
        let Self { client, page_size, page_token, space_view, users } = self;
        let url = format!("{}/v1/spaces:findGroupChats", client.base_url);
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .query(&progenitor_client::QueryParam::new("spaceView", &space_view))
            .query(&progenitor_client::QueryParam::new("users", &users))
            .build()?;
        client.call(request, &methods::SPACES_FIND_GROUP_CHATS).await
    }
}

const _: () = crate::visitor::is_shared::<FindGroupChats<'static>>();

/// A request of [`Spaces::get`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Get<'a> {
    client: &'a Client,
    name: names::SpaceName,
    use_admin_access: Option<bool>,
}

impl Get<'_> {
    /// Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.spaces` or `chat.admin.spaces.readonly` [OAuth 2.0 scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes).
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
    pub async fn send(self) -> Result<ResponseValue<types::Space>, Error<()>> {
        let Self { client, name, use_admin_access } = self;
        let url = format!("{}/v1/spaces/{}", client.base_url, segment(name.space()));
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        client.call(request, &methods::SPACES_GET).await
    }
}

const _: () = crate::visitor::is_shared::<Get<'static>>();

/// A request of [`Spaces::list`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct List<'a> {
    client: &'a Client,
    filter: Option<String>,
    page_size: Option<i32>,
    page_token: Option<String>,
}

impl List<'_> {
    /// Optional. A query filter. You can filter spaces by the space type ([`space_type`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces#spacetype)). To filter by space type, you must specify valid enum value, such as `SPACE` or `GROUP_CHAT` (the `space_type` can't be `SPACE_TYPE_UNSPECIFIED`). To query for multiple space types, use the `OR` operator. For example, the following queries are valid: `space_type = "SPACE" spaceType = "GROUP_CHAT" OR spaceType = "DIRECT_MESSAGE"` Invalid queries are rejected by the server with an `INVALID_ARGUMENT` error.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Optional. The maximum number of spaces to return. The service might return fewer than this value. If unspecified, at most 100 spaces are returned. The maximum value is 1000. If you use a value more than 1000, it's automatically changed to 1000. Negative values return an `INVALID_ARGUMENT` error.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Optional. A page token, received from a previous list spaces call. Provide this parameter to retrieve the subsequent page. When paginating, the filter value should match the call that provided the page token. Passing a different value may lead to unexpected results.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sends `GET /v1/spaces`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListSpacesResponse>, Error<()>> {
        let Self { client, filter, page_size, page_token } = self;
        let url = format!("{}/v1/spaces", client.base_url);
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .build()?;
        client.call(request, &methods::SPACES_LIST).await
    }
}

const _: () = crate::visitor::is_shared::<List<'static>>();

/// A request of [`Spaces::patch`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Patch<'a> {
    client: &'a Client,
    name: names::SpaceName,
    body: types::Space,
    update_mask: crate::FieldMask,
    use_admin_access: Option<bool>,
}

impl Patch<'_> {
    /// Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.spaces` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes). Some `FieldMask` values are not supported using admin access. For details, see the description of `update_mask`.
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
    pub async fn send(self) -> Result<ResponseValue<types::Space>, Error<()>> {
        let Self { client, name, body, update_mask, use_admin_access } = self;
        let url = format!("{}/v1/spaces/{}", client.base_url, segment(name.space()));
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
        client.call(request, &methods::SPACES_PATCH).await
    }
}

const _: () = crate::visitor::is_shared::<Patch<'static>>();

/// A request of [`Spaces::search`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Search<'a> {
    client: &'a Client,
    query: String,
    order_by: Option<String>,
    page_size: Option<i32>,
    page_token: Option<String>,
    use_admin_access: Option<bool>,
}

impl Search<'_> {
    /// Optional. How the list of spaces is ordered. Supported attributes to order by are:
    ///
    /// - `membership_count.joined_direct_human_user_count` — Denotes the count of human users that have directly joined a space.
    /// - `last_active_time` — Denotes the time when last eligible item is added to any topic of this space.
    /// - `create_time` — Denotes the time of the space creation. When `useAdminAccess` is `false`, only `create_time` and `relevance` are supported for ordering. Only `DESC` is supported for these fields in non-admin searches.
    ///
    /// Valid ordering operation values are:
    ///
    /// - `ASC` for ascending. Default value.
    /// - `DESC` for descending.
    ///
    /// The supported syntax are when `useAdminAccess` is set to `true`:
    ///
    /// - `membership_count.joined_direct_human_user_count DESC`
    /// - `membership_count.joined_direct_human_user_count ASC`
    /// - `last_active_time DESC`
    /// - `last_active_time ASC`
    /// - `create_time DESC`
    /// - `create_time ASC`
    ///
    /// When `useAdminAccess` is set to `false`:
    ///
    /// - `create_time DESC`
    /// - `relevance DESC` [Developer Preview](https://developers.google.com/workspace/preview).
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// The maximum number of spaces to return. The service may return fewer than this value. If unspecified, at most 100 spaces are returned. The maximum value is 1000 when `useAdminAccess` is set to `true`. Otherwise, the maximum value is 100. If you use a value more than the maximum value, it's automatically changed to the maximum value.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// A token, received from the previous search spaces call. Provide this parameter to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires either the `chat.admin.spaces.readonly` or `chat.admin.spaces` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes).
    pub fn use_admin_access(mut self, use_admin_access: bool) -> Self {
        self.use_admin_access = Some(use_admin_access);
        self
    }

    /// Sends `GET /v1/spaces:search`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SearchSpacesResponse>, Error<()>> {
        let Self { client, query, order_by, page_size, page_token, use_admin_access } = self;
        let url = format!("{}/v1/spaces:search", client.base_url);
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("orderBy", &order_by))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .query(
                &progenitor_client::QueryParam::new("useAdminAccess", &use_admin_access),
            )
            .build()?;
        client.call(request, &methods::SPACES_SEARCH).await
    }
}

const _: () = crate::visitor::is_shared::<Search<'static>>();

/// A request of [`Spaces::setup`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Setup<'a> {
    client: &'a Client,
    body: types::SetUpSpaceRequest,
}

impl Setup<'_> {
    /// Sends `POST /v1/spaces:setup`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Space>, Error<()>> {
        let Self { client, body } = self;
        let url = format!("{}/v1/spaces:setup", client.base_url);
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::SPACES_SETUP).await
    }
}

const _: () = crate::visitor::is_shared::<Setup<'static>>();
