// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt};
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types;
#[derive(Clone, Debug)]
/// Client for Google Chat API
///
/// The Google Chat API lets you build Chat apps to integrate your services with Google Chat and manage Chat resources such as spaces, members, and messages.
///
/// Version: v1
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::SharedTransport,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::SharedTransport,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::SharedTransport> for Client {
    fn api_version() -> &'static str {
        "v1"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::SharedTransport {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::SharedTransport>,
    {}
};
impl Client {
    /// Lists custom emojis visible to the authenticated user. Custom emojis are only available for Google Workspace accounts, and the administrator must turn custom emojis on for the organization. For more information, see [Learn about custom emojis in Google Chat](https://support.google.com/chat/answer/12800149) and [Manage custom emoji permissions](https://support.google.com/a/answer/12850085). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.customemojis.readonly` - `https://www.googleapis.com/auth/chat.customemojis`
    ///
    /// Sends a `GET` request to `/v1/customEmojis`
    ///
    /// Arguments:
    /// - `filter`: Optional. A query filter. Supports filtering by creator. To filter by creator, you must specify a valid value. Currently only `creator("users/me")` and `NOT creator("users/me")` are accepted to filter custom emojis by whether they were created by the calling user or not. For example, the following query returns custom emojis created by the caller: `creator("users/me")` Invalid queries are rejected with an `INVALID_ARGUMENT` error.
    /// - `page_size`: Optional. The maximum number of custom emojis returned. The service can return fewer custom emojis than this value. If unspecified, the default value is 25. The maximum value is 200; values above 200 are changed to 200.
    /// - `page_token`: Optional. (If resuming from a previous query.) A page token received from a previous list custom emoji call. Provide this to retrieve the subsequent page. When paginating, the filter value should match the call that provided the page token. Passing a different value might lead to unexpected results.
    pub fn chat_custom_emojis_list(&self) -> builder::ChatCustomEmojisList<'_> {
        builder::ChatCustomEmojisList::new(self)
    }
    /// Creates a custom emoji. Custom emojis are only available for Google Workspace accounts, and the administrator must turn custom emojis on for the organization. For more information, see [Learn about custom emojis in Google Chat](https://support.google.com/chat/answer/12800149) and [Manage custom emoji permissions](https://support.google.com/a/answer/12850085). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.customemojis`
    ///
    /// Sends a `POST` request to `/v1/customEmojis`
    pub fn chat_custom_emojis_create(&self) -> builder::ChatCustomEmojisCreate<'_> {
        builder::ChatCustomEmojisCreate::new(self)
    }
    /// Returns details about a custom emoji. Custom emojis are only available for Google Workspace accounts, and the administrator must turn custom emojis on for the organization. For more information, see [Learn about custom emojis in Google Chat](https://support.google.com/chat/answer/12800149) and [Manage custom emoji permissions](https://support.google.com/a/answer/12850085). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.customemojis.readonly` - `https://www.googleapis.com/auth/chat.customemojis`
    ///
    /// Sends a `GET` request to `/v1/customEmojis/{customEmojisId}`
    ///
    /// Arguments:
    /// - `custom_emojis_id`: The `customEmojisId` of `name`, whose form is `customEmojis/{customEmojisId}`. Required. Resource name of the custom emoji. Format: `customEmojis/{customEmoji}` You can use the emoji name as an alias for `{customEmoji}`. For example, `customEmojis/:example-emoji:` where `:example-emoji:` is the emoji name for a custom emoji.
    pub fn chat_custom_emojis_get(&self) -> builder::ChatCustomEmojisGet<'_> {
        builder::ChatCustomEmojisGet::new(self)
    }
    /// Deletes a custom emoji. By default, users can only delete custom emoji they created. [Emoji managers](https://support.google.com/a/answer/12850085) assigned by the administrator can delete any custom emoji in the organization. See [Learn about custom emojis in Google Chat](https://support.google.com/chat/answer/12800149). Custom emojis are only available for Google Workspace accounts, and the administrator must turn custom emojis on for the organization. For more information, see [Learn about custom emojis in Google Chat](https://support.google.com/chat/answer/12800149) and [Manage custom emoji permissions](https://support.google.com/a/answer/12850085). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.customemojis`
    ///
    /// Sends a `DELETE` request to `/v1/customEmojis/{customEmojisId}`
    ///
    /// Arguments:
    /// - `custom_emojis_id`: The `customEmojisId` of `name`, whose form is `customEmojis/{customEmojisId}`. Required. Resource name of the custom emoji to delete. Format: `customEmojis/{customEmoji}` You can use the emoji name as an alias for `{customEmoji}`. For example, `customEmojis/:example-emoji:` where `:example-emoji:` is the emoji name for a custom emoji.
    pub fn chat_custom_emojis_delete(&self) -> builder::ChatCustomEmojisDelete<'_> {
        builder::ChatCustomEmojisDelete::new(self)
    }
    /// Lists spaces the caller is a member of. Group chats and DMs aren't listed until the first message is sent. For an example, see [List spaces](https://developers.google.com/workspace/chat/list-spaces). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the authorization scope: - `https://www.googleapis.com/auth/chat.bot` - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.spaces.readonly` - `https://www.googleapis.com/auth/chat.spaces` To list all named spaces by Google Workspace organization, use the [`spaces.search()`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/search) method using Workspace administrator privileges instead.
    ///
    /// Sends a `GET` request to `/v1/spaces`
    ///
    /// Arguments:
    /// - `filter`: Optional. A query filter. You can filter spaces by the space type ([`space_type`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces#spacetype)). To filter by space type, you must specify valid enum value, such as `SPACE` or `GROUP_CHAT` (the `space_type` can't be `SPACE_TYPE_UNSPECIFIED`). To query for multiple space types, use the `OR` operator. For example, the following queries are valid: `space_type = "SPACE" spaceType = "GROUP_CHAT" OR spaceType = "DIRECT_MESSAGE"` Invalid queries are rejected by the server with an `INVALID_ARGUMENT` error.
    /// - `page_size`: Optional. The maximum number of spaces to return. The service might return fewer than this value. If unspecified, at most 100 spaces are returned. The maximum value is 1000. If you use a value more than 1000, it's automatically changed to 1000. Negative values return an `INVALID_ARGUMENT` error.
    /// - `page_token`: Optional. A page token, received from a previous list spaces call. Provide this parameter to retrieve the subsequent page. When paginating, the filter value should match the call that provided the page token. Passing a different value may lead to unexpected results.
    pub fn chat_spaces_list(&self) -> builder::ChatSpacesList<'_> {
        builder::ChatSpacesList::new(self)
    }
    /// Creates a space. Can be used to create a named space, or a group chat in `Import mode`. For an example, see [Create a space](https://developers.google.com/workspace/chat/create-spaces). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) and one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.app.spaces.create` - `https://www.googleapis.com/auth/chat.app.spaces` - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.spaces.create` - `https://www.googleapis.com/auth/chat.spaces` - `https://www.googleapis.com/auth/chat.import` (import mode spaces only) When authenticating as an app, the `space.customer` field must be set in the request. When authenticating as an app, the Chat app is added as a member of the space. However, unlike human authentication, the Chat app is not added as a space manager. By default, the Chat app can be removed from the space by all space members. To allow only space managers to remove the app from a space, set `space.permission_settings.manage_apps` to `managers_allowed`. Space membership upon creation depends on whether the space is created in `Import mode`: \* **Import mode:** No members are created. \* **All other modes:** The calling user is added as a member. This is: \* The app itself when using app authentication. \* The human user when using user authentication. If you receive the error message `ALREADY_EXISTS` when creating a space, try a different `displayName`. An existing space within the Google Workspace organization might already use this display name.
    ///
    /// Sends a `POST` request to `/v1/spaces`
    ///
    /// Arguments:
    /// - `request_id`: Optional. A unique ID for this request. A random UUID is recommended. Specifying a request ID makes the request idempotent, which ensures that multiple identical requests with the same request ID result in only a single space being created. Subsequent requests with the same request ID return the existing space and do not update the space, even if the requested details differ from the current state. To use this field effectively: - Ensure that subsequent requests are identical and use the same authentication credentials as the original request. - If a space was already created with the provided request ID, the request returns that space. Note that the returned space might not be fully populated; the API echoes the space in your request with the system-assigned resource name populated. To retrieve the latest metadata for the space, call `GetSpace`. - Reusing an existing request ID with a different authenticated user results in an error.
    /// - `body`
    pub fn chat_spaces_create(&self) -> builder::ChatSpacesCreate<'_> {
        builder::ChatSpacesCreate::new(self)
    }
    /// Returns details about a space. For an example, see [Get details about a space](https://developers.google.com/workspace/chat/get-spaces). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.bot` - `https://www.googleapis.com/auth/chat.app.spaces` with [administrator approval](https://support.google.com/a?p=chat-app-auth) - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.spaces.readonly` - `https://www.googleapis.com/auth/chat.spaces` - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and one of the following authorization scopes is used: - `https://www.googleapis.com/auth/chat.admin.spaces.readonly` - `https://www.googleapis.com/auth/chat.admin.spaces` App authentication has the following limitations: - `space.access_settings` is only populated when using the `chat.app.spaces` scope. - `space.predefind_permission_settings` and `space.permission_settings` are only populated when using the `chat.app.spaces` scope, and only for spaces the app created.
    ///
    /// Sends a `GET` request to `/v1/spaces/{spacesId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}`. Required. Resource name of the space, in the form `spaces/{space}`. Format: `spaces/{space}`
    /// - `use_admin_access`: Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.spaces` or `chat.admin.spaces.readonly` [OAuth 2.0 scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes).
    pub fn chat_spaces_get(&self) -> builder::ChatSpacesGet<'_> {
        builder::ChatSpacesGet::new(self)
    }
    /// Deletes a named space. Always performs a cascading delete, which means that the space's child resources—like messages posted in the space and memberships in the space—are also deleted. For an example, see [Delete a space](https://developers.google.com/workspace/chat/delete-spaces). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) and the authorization scope: - `https://www.googleapis.com/auth/chat.app.delete` (only in spaces the app created) - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.delete` - `https://www.googleapis.com/auth/chat.import` (import mode spaces only) - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and the following authorization scope is used: - `https://www.googleapis.com/auth/chat.admin.delete`
    ///
    /// Sends a `DELETE` request to `/v1/spaces/{spacesId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}`. Required. Resource name of the space to delete. Format: `spaces/{space}`
    /// - `use_admin_access`: Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.delete` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes).
    pub fn chat_spaces_delete(&self) -> builder::ChatSpacesDelete<'_> {
        builder::ChatSpacesDelete::new(self)
    }
    /// Updates a space. For an example, see [Update a space](https://developers.google.com/workspace/chat/update-spaces). If you're updating the `displayName` field and receive the error message `ALREADY_EXISTS`, try a different display name.. An existing space within the Google Workspace organization might already use this display name. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) and one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.app.spaces` - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.spaces` - `https://www.googleapis.com/auth/chat.import` (import mode spaces only) - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and the following authorization scopes is used: - `https://www.googleapis.com/auth/chat.admin.spaces` App authentication has the following limitations: - To update either `space.predefined_permission_settings` or `space.permission_settings`, the app must be the space creator. - Updating the `space.access_settings.audience` is not supported for app authentication.
    ///
    /// Sends a `PATCH` request to `/v1/spaces/{spacesId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}`. Identifier. Resource name of the space. Format: `spaces/{space}` Where `{space}` represents the system-assigned ID for the space. You can obtain the space ID by calling the [`spaces.list()`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces/list) method or from the space URL. For example, if the space URL is `https://mail.google.com/mail/u/0/#chat/space/AAAAAAAAA`, the space ID is `AAAAAAAAA`.
    /// - `update_mask`: Required. The updated field paths, comma separated if there are multiple. You can update the following fields for a space: `space_details`: Updates the space's description and guidelines. You must pass both description and guidelines in the update request as `SpaceDetails`. If you only want to update one of the fields, pass the existing value for the other field. `display_name`: Only supports updating the display name for spaces where `spaceType` field is `SPACE`. If you receive the error message `ALREADY_EXISTS`, try a different value. An existing space within the Google Workspace organization might already use this display name. `space_type`: Only supports changing a `GROUP_CHAT` space type to `SPACE`. Include `display_name` together with `space_type` in the update mask and ensure that the specified space has a non-empty display name and the `SPACE` space type. Including the `space_type` mask and the `SPACE` type in the specified space when updating the display name is optional if the existing space already has the `SPACE` type. Trying to update the space type in other ways results in an invalid argument error. `space_type` is not supported with `useAdminAccess`. `space_history_state`: Updates [space history settings](https://support.google.com/chat/answer/7664687) by turning history on or off for the space. Only supported if history settings are enabled for the Google Workspace organization. To update the space history state, you must omit all other field masks in your request. `space_history_state` is not supported with `useAdminAccess`. `access_settings.audience`: Updates the [access setting](https://support.google.com/chat/answer/11971020) of who can discover the space, join the space, and preview the messages in named space where `spaceType` field is `SPACE`. If the existing space has a target audience, you can remove the audience and restrict space access by omitting a value for this field mask. To update access settings for a space, the authenticating user must be a space manager and omit all other field masks in your request. You can't update this field if the space is in [import mode](https://developers.google.com/workspace/chat/import-data-overview). To learn more, see [Make a space discoverable to specific users](https://developers.google.com/workspace/chat/space-target-audience). `access_settings.audience` is not supported with `useAdminAccess`. `access_settings.access_permission_settings`: Updates the [access permission settings](https://support.google.com/chat/answer/11971020) of who can discover and join the space where `spaceType` field is `SPACE`. Principals allowed to join the space must also be allowed to discover it. To update access permission settings for a space, the authenticating user must be a space manager or assistant manager and omit all other field masks in the request. You can't update this field if the space is in [import mode](https://developers.google.com/workspace/chat/import-data-overview). To learn more, see [Make a space discoverable to specific users](https://developers.google.com/workspace/chat/space-target-audience). `access_settings.access_permission_settings` is not supported with `useAdminAccess`. The supported field masks include: - `access_settings.access_permission_settings.discoverSpaceSetting` - `access_settings.access_permission_settings.joinSpaceSetting` - `access_settings.access_permission_settings.viewSpaceMembershipSetting` `permission_settings`: Supports changing the [permission settings](https://support.google.com/chat/answer/13340792) of a space. When updating permission settings, you can only specify `permissionSettings` field masks; you cannot update other field masks at the same time. The supported field masks include: - `permission_settings.manageMembersAndGroups` - `permission_settings.modifySpaceDetails` - `permission_settings.toggleHistory` - `permission_settings.useAtMentionAll` - `permission_settings.manageApps` - `permission_settings.manageWebhooks` - `permission_settings.replyMessages` - `permission_settings.viewSpaceMembership`
    /// - `use_admin_access`: Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.spaces` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes). Some `FieldMask` values are not supported using admin access. For details, see the description of `update_mask`.
    /// - `body`
    pub fn chat_spaces_patch(&self) -> builder::ChatSpacesPatch<'_> {
        builder::ChatSpacesPatch::new(self)
    }
    /// Lists memberships in a space. For an example, see [List users and Google Chat apps in a space](https://developers.google.com/workspace/chat/list-members). Listing memberships with [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) lists memberships in spaces that the Chat app has access to, but excludes Chat app memberships, including its own. Listing memberships with [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) lists memberships in spaces that the authenticated user has access to. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.bot` - `https://www.googleapis.com/auth/chat.app.memberships` (requires [administrator approval](https://support.google.com/a?p=chat-app-auth)) - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.memberships.readonly` - `https://www.googleapis.com/auth/chat.memberships` - `https://www.googleapis.com/auth/chat.import` (import mode spaces only) - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and one of the following authorization scopes is used: - `https://www.googleapis.com/auth/chat.admin.memberships.readonly` - `https://www.googleapis.com/auth/chat.admin.memberships`
    ///
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/members`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `parent`, whose form is `spaces/{spacesId}`. Required. The resource name of the space for which to fetch a membership list. Format: spaces/{space}
    /// - `filter`: Optional. A query filter. You can filter memberships by a member's role ([`role`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members#membershiprole)) and type ([`member.type`](https://developers.google.com/workspace/chat/api/reference/rest/v1/User#type)). To filter by role, set `role` to `ROLE_MEMBER` or `ROLE_MANAGER`. To filter by type, set `member.type` to `HUMAN` or `BOT`. You can also filter for `member.type` using the `!=` operator. To filter by both role and type, use the `AND` operator. To filter by either role or type, use the `OR` operator. Either `member.type = "HUMAN"` or `member.type != "BOT"` is required when `use_admin_access` is set to true. Other member type filters will be rejected. For example, the following queries are valid: `role = "ROLE_MANAGER" OR role = "ROLE_MEMBER" member.type = "HUMAN" AND role = "ROLE_MANAGER" member.type != "BOT"` The following queries are invalid: `member.type = "HUMAN" AND member.type = "BOT" role = "ROLE_MANAGER" AND role = "ROLE_MEMBER"` Invalid queries are rejected by the server with an `INVALID_ARGUMENT` error.
    /// - `page_size`: Optional. The maximum number of memberships to return. The service might return fewer than this value. If unspecified, at most 100 memberships are returned. The maximum value is 1000. If you use a value more than 1000, it's automatically changed to 1000. Negative values return an `INVALID_ARGUMENT` error.
    /// - `page_token`: Optional. A page token, received from a previous call to list memberships. Provide this parameter to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    /// - `show_groups`: Optional. When `true`, also returns memberships associated with a Google Group, in addition to other types of memberships. If a filter is set, Google Group memberships that don't match the filter criteria aren't returned.
    /// - `show_invited`: Optional. When `true`, also returns memberships associated with invited members, in addition to other types of memberships. If a filter is set, invited memberships that don't match the filter criteria aren't returned. Currently requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user).
    /// - `use_admin_access`: Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires either the `chat.admin.memberships.readonly` or `chat.admin.memberships` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes). Listing app memberships in a space isn't supported when using admin access.
    pub fn chat_spaces_members_list(&self) -> builder::ChatSpacesMembersList<'_> {
        builder::ChatSpacesMembersList::new(self)
    }
    /// Creates a membership for the calling Chat app, a user, or a Google Group. Creating memberships for other Chat apps isn't supported. When creating a membership, if the specified member has their auto-accept policy turned off, then they're invited, and must accept the space invitation before joining. Otherwise, creating a membership adds the member directly to the specified space. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) and the authorization scope: - `https://www.googleapis.com/auth/chat.app.memberships` - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.memberships` - `https://www.googleapis.com/auth/chat.memberships.app` (to add the calling app to the space) - `https://www.googleapis.com/auth/chat.import` (import mode spaces only) - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and the following authorization scope is used: - `https://www.googleapis.com/auth/chat.admin.memberships` App authentication is not supported for the following use cases: - Inviting users external to the Workspace organization that owns the space. - Adding a Google Group to a space. - Adding a Chat app to a space. For example usage, see: - [Invite or add a user to a space](https://developers.google.com/workspace/chat/create-members#create-user-membership). - [Invite or add a Google Group to a space](https://developers.google.com/workspace/chat/create-members#create-group-membership). - [Add the Chat app to a space](https://developers.google.com/workspace/chat/create-members#create-membership-calling-api).
    ///
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/members`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `parent`, whose form is `spaces/{spacesId}`. Required. The resource name of the space for which to create the membership. Format: spaces/{space}
    /// - `use_admin_access`: Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.memberships` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes). Creating app memberships or creating memberships for users outside the administrator's Google Workspace organization isn't supported using admin access.
    /// - `body`
    pub fn chat_spaces_members_create(&self) -> builder::ChatSpacesMembersCreate<'_> {
        builder::ChatSpacesMembersCreate::new(self)
    }
    /// Returns details about a membership. For an example, see [Get details about a user's or Google Chat app's membership](https://developers.google.com/workspace/chat/get-members). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.bot` - `https://www.googleapis.com/auth/chat.app.memberships` (requires [administrator approval](https://support.google.com/a?p=chat-app-auth)) - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.memberships.readonly` - `https://www.googleapis.com/auth/chat.memberships` - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and one of the following authorization scopes is used: - `https://www.googleapis.com/auth/chat.admin.memberships.readonly` - `https://www.googleapis.com/auth/chat.admin.memberships`
    ///
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/members/{membersId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/members/{membersId}`. Required. Resource name of the membership to retrieve. To get the app's own membership [by using user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user), you can optionally use `spaces/{space}/members/app`. Format: `spaces/{space}/members/{member}` or `spaces/{space}/members/app` You can use the user's email as an alias for `{member}`. For example, `spaces/{space}/members/example@gmail.com` where `example@gmail.com` is the email of the Google Chat user.
    /// - `members_id`: The `membersId` of `name`, whose form is `spaces/{spacesId}/members/{membersId}`. Required. Resource name of the membership to retrieve. To get the app's own membership [by using user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user), you can optionally use `spaces/{space}/members/app`. Format: `spaces/{space}/members/{member}` or `spaces/{space}/members/app` You can use the user's email as an alias for `{member}`. For example, `spaces/{space}/members/example@gmail.com` where `example@gmail.com` is the email of the Google Chat user.
    /// - `use_admin_access`: Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.memberships` or `chat.admin.memberships.readonly` [OAuth 2.0 scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes). Getting app memberships in a space isn't supported when using admin access.
    pub fn chat_spaces_members_get(&self) -> builder::ChatSpacesMembersGet<'_> {
        builder::ChatSpacesMembersGet::new(self)
    }
    /// Deletes a membership. For an example, see [Remove a user or a Google Chat app from a space](https://developers.google.com/workspace/chat/delete-members). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) and the authorization scope: - `https://www.googleapis.com/auth/chat.app.memberships` - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.memberships` - `https://www.googleapis.com/auth/chat.memberships.app` (to remove the calling app from the space) - `https://www.googleapis.com/auth/chat.import` (import mode spaces only) - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and the following authorization scope is used: - `https://www.googleapis.com/auth/chat.admin.memberships` App authentication is not supported for the following use cases: - Removing a Google Group from a space. - Removing a Chat app from a space. To delete memberships for space managers, the requester must be a space manager. If you're using [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) the Chat app must be the space creator.
    ///
    /// Sends a `DELETE` request to `/v1/spaces/{spacesId}/members/{membersId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/members/{membersId}`. Required. Resource name of the membership to delete. Chat apps can delete human users' or their own memberships. Chat apps can't delete other apps' memberships. When deleting a human membership, requires the `chat.memberships` scope with [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) or the `chat.memberships.app` scope with [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) and the `spaces/{space}/members/{member}` format. You can use the email as an alias for `{member}`. For example, `spaces/{space}/members/example@gmail.com` where `example@gmail.com` is the email of the Google Chat user. When deleting an app membership, requires the `chat.memberships.app` scope and `spaces/{space}/members/app` format. Format: `spaces/{space}/members/{member}` or `spaces/{space}/members/app`.
    /// - `members_id`: The `membersId` of `name`, whose form is `spaces/{spacesId}/members/{membersId}`. Required. Resource name of the membership to delete. Chat apps can delete human users' or their own memberships. Chat apps can't delete other apps' memberships. When deleting a human membership, requires the `chat.memberships` scope with [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) or the `chat.memberships.app` scope with [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) and the `spaces/{space}/members/{member}` format. You can use the email as an alias for `{member}`. For example, `spaces/{space}/members/example@gmail.com` where `example@gmail.com` is the email of the Google Chat user. When deleting an app membership, requires the `chat.memberships.app` scope and `spaces/{space}/members/app` format. Format: `spaces/{space}/members/{member}` or `spaces/{space}/members/app`.
    /// - `use_admin_access`: Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.memberships` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes). Deleting app memberships in a space isn't supported using admin access.
    pub fn chat_spaces_members_delete(&self) -> builder::ChatSpacesMembersDelete<'_> {
        builder::ChatSpacesMembersDelete::new(self)
    }
    /// Updates a membership. For an example, see [Update a user's membership in a space](https://developers.google.com/workspace/chat/update-members). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) and the authorization scope: - `https://www.googleapis.com/auth/chat.app.memberships` (only in spaces the app created) - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.memberships` - `https://www.googleapis.com/auth/chat.import` (import mode spaces only) - User authentication grants administrator privileges when an administrator account authenticates, `use_admin_access` is `true`, and the following authorization scope is used: - `https://www.googleapis.com/auth/chat.admin.memberships`
    ///
    /// Sends a `PATCH` request to `/v1/spaces/{spacesId}/members/{membersId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/members/{membersId}`. Identifier. Resource name of the membership, assigned by the server. Format: `spaces/{space}/members/{member}`
    /// - `members_id`: The `membersId` of `name`, whose form is `spaces/{spacesId}/members/{membersId}`. Identifier. Resource name of the membership, assigned by the server. Format: `spaces/{space}/members/{member}`
    /// - `update_mask`: Required. The field paths to update. Separate multiple values with commas or use `*` to update all field paths. Currently supported field paths: - `role`
    /// - `use_admin_access`: Optional. When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires the `chat.admin.memberships` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes).
    /// - `body`
    pub fn chat_spaces_members_patch(&self) -> builder::ChatSpacesMembersPatch<'_> {
        builder::ChatSpacesMembersPatch::new(self)
    }
    /// Lists message pins in a space. Users can pin important messages in spaces for easy access. For more information, see [Pin or unpin a conversation in Google Chat](https://support.google.com/chat/answer/15622437). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.spaces.pins.readonly` - `https://www.googleapis.com/auth/chat.spaces.pins` - `https://www.googleapis.com/auth/chat.spaces.readonly` - `https://www.googleapis.com/auth/chat.spaces`
    ///
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/messagePins`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `parent`, whose form is `spaces/{spacesId}`. Required. The parent space which owns the collection of pinned items Format: `spaces/{space}`
    /// - `page_size`: Optional. The maximum number of message pins returned. The service might return fewer messages than this value. The maximum value is 100. If you use a value more than 100, it's automatically changed to 100. If unspecified, at most 100 message pins will be returned. Negative values return an `INVALID_ARGUMENT` error.
    /// - `page_token`: Optional. A page token received from a previous list message pins call. Provide this parameter to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    pub fn chat_spaces_message_pins_list(
        &self,
    ) -> builder::ChatSpacesMessagePinsList<'_> {
        builder::ChatSpacesMessagePinsList::new(self)
    }
    /// Creates a message pin. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.spaces.pins` - `https://www.googleapis.com/auth/chat.spaces`
    ///
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/messagePins`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `parent`, whose form is `spaces/{spacesId}`. Required. The parent space in which to create the message pin. Format: spaces/{space}
    /// - `body`
    pub fn chat_spaces_message_pins_create(
        &self,
    ) -> builder::ChatSpacesMessagePinsCreate<'_> {
        builder::ChatSpacesMessagePinsCreate::new(self)
    }
    /// Deletes a message pin. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.spaces.pins` - `https://www.googleapis.com/auth/chat.spaces`
    ///
    /// Sends a `DELETE` request to `/v1/spaces/{spacesId}/messagePins/{messagePinsId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/messagePins/{messagePinsId}`. Required. The resource name of the message pin to remove. Format: spaces/{space}/messagePins/{message\_pin}
    /// - `message_pins_id`: The `messagePinsId` of `name`, whose form is `spaces/{spacesId}/messagePins/{messagePinsId}`. Required. The resource name of the message pin to remove. Format: spaces/{space}/messagePins/{message\_pin}
    pub fn chat_spaces_message_pins_delete(
        &self,
    ) -> builder::ChatSpacesMessagePinsDelete<'_> {
        builder::ChatSpacesMessagePinsDelete::new(self)
    }
    /// Lists messages in a space that the caller is a member of, including messages from blocked members and spaces. System messages, like those announcing new space members, aren't included. If you list messages from a space with no messages, the response is an empty object. When using a REST/HTTP interface, the response contains an empty JSON object, `{}`. For an example, see [List messages](https://developers.google.com/workspace/chat/api/guides/v1/messages/list). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) with the authorization scope: - `https://www.googleapis.com/auth/chat.app.messages.readonly`. When using this authentication scope, this method only returns public messages in a space. It doesn't include private messages. - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.messages.readonly` - `https://www.googleapis.com/auth/chat.messages` - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    ///
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/messages`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `parent`, whose form is `spaces/{spacesId}`. Required. The resource name of the space to list messages from. Format: `spaces/{space}`
    /// - `filter`: Optional. A query filter. You can filter messages by date (`create_time`) and thread (`thread.name`). To filter messages by the date they were created, specify the `create_time` with a timestamp in [RFC-3339](https://www.rfc-editor.org/rfc/rfc3339) format and double quotation marks. For example, `"2023-04-21T11:30:00-04:00"`. You can use the greater than operator `>` to list messages that were created after a timestamp, or the less than operator `<` to list messages that were created before a timestamp. To filter messages within a time interval, use the `AND` operator between two timestamps. To filter by thread, specify the `thread.name`, formatted as `spaces/{space}/threads/{thread}`. You can only specify one `thread.name` per query. To filter by both thread and date, use the `AND` operator in your query. For example, the following queries are valid: `create_time > "2012-04-21T11:30:00-04:00" create_time > "2012-04-21T11:30:00-04:00" AND thread.name = spaces/AAAAAAAAAAA/threads/123 create_time > "2012-04-21T11:30:00+00:00" AND create_time < "2013-01-01T00:00:00+00:00" AND thread.name = spaces/AAAAAAAAAAA/threads/123 thread.name = spaces/AAAAAAAAAAA/threads/123` Invalid queries are rejected by the server with an `INVALID_ARGUMENT` error.
    /// - `markup_syntax`: Optional. Specifies the desired output syntax for the Chat message `formatted_text` field.
    ///
    /// - `MARKUP_SYNTAX_UNSPECIFIED`: Represents the unspecified value.
    /// - `MARKUP_SYNTAX_CHAT`: Uses Google Chat's markup syntax. See <https://developers.google.com/workspace/chat/format-messages#format-texts> for more information.
    /// - `MARKUP_SYNTAX_MARKDOWN`: Uses Markdown syntax. This syntax is based on the [CommonMark](https://commonmark.org/help/) specification, with additional extensions. See <https://developers.google.com/workspace/chat/format-messages#format-texts> for more information.
    /// - `order_by`: Optional. How the list of messages is ordered. Specify a value to order by an ordering operation. Valid ordering operation values are as follows: - `ASC` for ascending. - `DESC` for descending. The default ordering is `create_time ASC`.
    /// - `page_size`: Optional. The maximum number of messages returned. The service might return fewer messages than this value. If unspecified, at most 25 are returned. The maximum value is 1000. If you use a value more than 1000, it's automatically changed to 1000. Negative values return an `INVALID_ARGUMENT` error.
    /// - `page_token`: Optional. A page token received from a previous list messages call. Provide this parameter to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    /// - `show_deleted`: Optional. Whether to include deleted messages. Deleted messages include deleted time and metadata about their deletion, but message content is unavailable.
    pub fn chat_spaces_messages_list(&self) -> builder::ChatSpacesMessagesList<'_> {
        builder::ChatSpacesMessagesList::new(self)
    }
    /// Creates a message in a Google Chat space. For an example, see [Send a message](https://developers.google.com/workspace/chat/create-messages). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the authorization scope: - `https://www.googleapis.com/auth/chat.bot` - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.messages.create` - `https://www.googleapis.com/auth/chat.messages` - `https://www.googleapis.com/auth/chat.import` (import mode spaces only) Chat attributes the message sender differently depending on the type of authentication that you use in your request. The following image shows how Chat attributes a message when you use app authentication. Chat displays the Chat app as the message sender. The content of the message can contain text (`text`), cards (`cardsV2`), and accessory widgets (`accessoryWidgets`). ![Message sent with app authentication](https://developers.google.com/workspace/chat/images/message-app-auth.svg) The following image shows how Chat attributes a message when you use user authentication. Chat displays the user as the message sender and attributes the Chat app to the message by displaying its name. The content of message can only contain text (`text`). ![Message sent with user authentication](https://developers.google.com/workspace/chat/images/message-user-auth.svg) The maximum message size, including the message contents, is 32,000 bytes. For [webhook](https://developers.google.com/workspace/chat/quickstart/webhooks) requests, the response doesn't contain the full message. The response only populates the `name` and `thread.name` fields in addition to the information that was in the request.
    ///
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/messages`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `parent`, whose form is `spaces/{spacesId}`. Required. The resource name of the space in which to create a message. Format: `spaces/{space}`
    /// - `create_message_notification_options_notification_type`: The notification type for the message.
    ///
    /// - `NOTIFICATION_TYPE_NONE`: Default behavior. Notification behavior is similar to when the human user sends the message using the Chat UI: no notification is sent to the human sender.
    /// - `NOTIFICATION_TYPE_FORCE_NOTIFY`: Force notify recipients. This bypasses users' space notification settings and [Chat Do Not Disturb settings](https://support.google.com/chat/answer/9093489). This option does not bypass device-level Do Not Disturb settings. Requires \[app authentication\] (<https://developers.google.com/workspace/chat/authenticate-authorize-chat-app>).
    /// - `NOTIFICATION_TYPE_SILENT`: Do not notify recipients, and do not mark the message as unread. This behaves similarly to the user muting the conversation or enabling [Chat Do Not Disturb](https://support.google.com/chat/answer/9093489). Requires \[app authentication\] (<https://developers.google.com/workspace/chat/authenticate-authorize-chat-app>).
    /// - `message_id`: Optional. A custom ID for a message. Lets Chat apps get, update, or delete a message without needing to store the system-assigned ID in the message's resource name (represented in the message `name` field). The value for this field must meet the following requirements: \* Begins with `client-`. For example, `client-custom-name` is a valid custom ID, but `custom-name` is not. \* Contains up to 63 characters and only lowercase letters, numbers, and hyphens. \* Is unique within a space. A Chat app can't use the same custom ID for different messages. For details, see [Name a message](https://developers.google.com/workspace/chat/create-messages#name_a_created_message).
    /// - `message_reply_option`: Optional. Specifies whether a message starts a thread or replies to one. Only supported in named spaces. When [responding to user interactions](https://developers.google.com/workspace/chat/receive-respond-interactions), this field is ignored. For interactions within a thread, the reply is created in the same thread. Otherwise, the reply is created as a new thread.
    ///
    /// - `MESSAGE_REPLY_OPTION_UNSPECIFIED`: Default. Starts a new thread. Using this option ignores any thread ID or `thread_key` that's included.
    /// - `REPLY_MESSAGE_FALLBACK_TO_NEW_THREAD`: Creates the message as a reply to the thread specified by thread ID or `thread_key`. If it fails, the message starts a new thread instead.
    /// - `REPLY_MESSAGE_OR_FAIL`: Creates the message as a reply to the thread specified by thread ID or `thread_key`. If a new `thread_key` is used, a new thread is created. If the message creation fails, a `NOT_FOUND` error is returned instead.
    /// - `request_id`: Optional. A unique ID for this request. A random UUID is recommended. Specifying a request ID makes the request idempotent, which ensures that multiple identical requests with the same request ID result in only a single message being created. Subsequent requests with the same request ID return the existing message and do not update the message, even if the requested details differ from the current state. To use this field effectively: - Ensure that subsequent requests are identical and use the same authentication credentials as the original request. - If a message was already created with the provided request ID, the request returns that message. Note that the returned message might not be fully populated; the API echoes the message in your request with the system-assigned resource names populated. To retrieve the latest metadata for the message, call `GetMessage`. - Reusing an existing request ID with a different authenticated user results in an error.
    /// - `thread_key`: Optional. Deprecated: Use thread.thread\_key instead. ID for the thread. Supports up to 4000 characters. To start or add to a thread, create a message and specify a `threadKey` or the thread.name. For example usage, see [Start or reply to a message thread](https://developers.google.com/workspace/chat/create-messages#create-message-thread).
    /// - `body`
    pub fn chat_spaces_messages_create(&self) -> builder::ChatSpacesMessagesCreate<'_> {
        builder::ChatSpacesMessagesCreate::new(self)
    }
    /// Returns details about a message. For an example, see [Get details about a message](https://developers.google.com/workspace/chat/get-messages). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.bot`: When using this authorization scope, this method returns details about a message the Chat app has access to, like direct messages and [slash commands](https://developers.google.com/workspace/chat/slash-commands) that invoke the Chat app. - `https://www.googleapis.com/auth/chat.app.messages.readonly` with [administrator approval](https://support.google.com/a?p=chat-app-auth). When using this authentication scope, this method returns details about a public message in a space. - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.messages.readonly` - `https://www.googleapis.com/auth/chat.messages` Note: Might return a message from a blocked member or space.
    ///
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/messages/{messagesId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Required. Resource name of the message. Format: `spaces/{space}/messages/{message}` If you've set a custom ID for your message, you can use the value from the `clientAssignedMessageId` field for `{message}`. For details, see \[Name a message\] (<https://developers.google.com/workspace/chat/create-messages#name_a_created_message>).
    /// - `messages_id`: The `messagesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Required. Resource name of the message. Format: `spaces/{space}/messages/{message}` If you've set a custom ID for your message, you can use the value from the `clientAssignedMessageId` field for `{message}`. For details, see \[Name a message\] (<https://developers.google.com/workspace/chat/create-messages#name_a_created_message>).
    /// - `markup_syntax`: Optional. Specifies the desired output syntax for the Chat message `formatted_text` field.
    ///
    /// - `MARKUP_SYNTAX_UNSPECIFIED`: Represents the unspecified value.
    /// - `MARKUP_SYNTAX_CHAT`: Uses Google Chat's markup syntax. See <https://developers.google.com/workspace/chat/format-messages#format-texts> for more information.
    /// - `MARKUP_SYNTAX_MARKDOWN`: Uses Markdown syntax. This syntax is based on the [CommonMark](https://commonmark.org/help/) specification, with additional extensions. See <https://developers.google.com/workspace/chat/format-messages#format-texts> for more information.
    pub fn chat_spaces_messages_get(&self) -> builder::ChatSpacesMessagesGet<'_> {
        builder::ChatSpacesMessagesGet::new(self)
    }
    /// Updates a message. There's a difference between the `patch` and `update` methods. The `patch` method uses a `patch` request while the `update` method uses a `put` request. We recommend using the `patch` method. For an example, see [Update a message](https://developers.google.com/workspace/chat/update-messages). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the authorization scope: - `https://www.googleapis.com/auth/chat.bot` - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.messages` - `https://www.googleapis.com/auth/chat.import` (import mode spaces only) When using app authentication, requests can only update messages created by the calling Chat app.
    ///
    /// Sends a `PUT` request to `/v1/spaces/{spacesId}/messages/{messagesId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Identifier. Resource name of the message. Format: `spaces/{space}/messages/{message}` Where `{space}` is the ID of the space where the message is posted and `{message}` is a system-assigned ID for the message. For example, `spaces/AAAAAAAAAAA/messages/BBBBBBBBBBB.BBBBBBBBBBB`. If you set a custom ID when you create a message, you can use this ID to specify the message in a request by replacing `{message}` with the value from the `clientAssignedMessageId` field. For example, `spaces/AAAAAAAAAAA/messages/client-custom-name`. For details, see [Name a message](https://developers.google.com/workspace/chat/create-messages#name_a_created_message).
    /// - `messages_id`: The `messagesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Identifier. Resource name of the message. Format: `spaces/{space}/messages/{message}` Where `{space}` is the ID of the space where the message is posted and `{message}` is a system-assigned ID for the message. For example, `spaces/AAAAAAAAAAA/messages/BBBBBBBBBBB.BBBBBBBBBBB`. If you set a custom ID when you create a message, you can use this ID to specify the message in a request by replacing `{message}` with the value from the `clientAssignedMessageId` field. For example, `spaces/AAAAAAAAAAA/messages/client-custom-name`. For details, see [Name a message](https://developers.google.com/workspace/chat/create-messages#name_a_created_message).
    /// - `allow_missing`: Optional. If `true` and the message isn't found, a new message is created and `updateMask` is ignored. The specified message ID must be [client-assigned](https://developers.google.com/workspace/chat/create-messages#name_a_created_message) or the request fails.
    /// - `update_mask`: Required. The field paths to update. Separate multiple values with commas or use `*` to update all field paths. Currently supported field paths: - `text` - `attachment` - `cards` (Requires \[app authentication\](/chat/api/guides/auth/service-accounts).) - `cards_v2` (Requires \[app authentication\](/chat/api/guides/auth/service-accounts).) - `accessory_widgets` (Requires \[app authentication\](/chat/api/guides/auth/service-accounts).) - `quoted_message_metadata` (Only allows removal of the quoted message.)
    /// - `body`
    pub fn chat_spaces_messages_update(&self) -> builder::ChatSpacesMessagesUpdate<'_> {
        builder::ChatSpacesMessagesUpdate::new(self)
    }
    /// Deletes a message. For an example, see [Delete a message](https://developers.google.com/workspace/chat/delete-messages). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the authorization scope: - `https://www.googleapis.com/auth/chat.bot` - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.messages` - `https://www.googleapis.com/auth/chat.import` (import mode spaces only) When using app authentication, requests can only delete messages created by the calling Chat app.
    ///
    /// Sends a `DELETE` request to `/v1/spaces/{spacesId}/messages/{messagesId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Required. Resource name of the message. Format: `spaces/{space}/messages/{message}` If you've set a custom ID for your message, you can use the value from the `clientAssignedMessageId` field for `{message}`. For details, see \[Name a message\] (<https://developers.google.com/workspace/chat/create-messages#name_a_created_message>).
    /// - `messages_id`: The `messagesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Required. Resource name of the message. Format: `spaces/{space}/messages/{message}` If you've set a custom ID for your message, you can use the value from the `clientAssignedMessageId` field for `{message}`. For details, see \[Name a message\] (<https://developers.google.com/workspace/chat/create-messages#name_a_created_message>).
    /// - `force`: Optional. When `true`, deleting a message also deletes its threaded replies. When `false`, if a message has threaded replies, deletion fails. Only applies when [authenticating as a user](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user). Has no effect when \[authenticating as a Chat app\] (<https://developers.google.com/workspace/chat/authenticate-authorize-chat-app>).
    pub fn chat_spaces_messages_delete(&self) -> builder::ChatSpacesMessagesDelete<'_> {
        builder::ChatSpacesMessagesDelete::new(self)
    }
    /// Updates a message. There's a difference between the `patch` and `update` methods. The `patch` method uses a `patch` request while the `update` method uses a `put` request. We recommend using the `patch` method. For an example, see [Update a message](https://developers.google.com/workspace/chat/update-messages). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the authorization scope: - `https://www.googleapis.com/auth/chat.bot` - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.messages` - `https://www.googleapis.com/auth/chat.import` (import mode spaces only) When using app authentication, requests can only update messages created by the calling Chat app.
    ///
    /// Sends a `PATCH` request to `/v1/spaces/{spacesId}/messages/{messagesId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Identifier. Resource name of the message. Format: `spaces/{space}/messages/{message}` Where `{space}` is the ID of the space where the message is posted and `{message}` is a system-assigned ID for the message. For example, `spaces/AAAAAAAAAAA/messages/BBBBBBBBBBB.BBBBBBBBBBB`. If you set a custom ID when you create a message, you can use this ID to specify the message in a request by replacing `{message}` with the value from the `clientAssignedMessageId` field. For example, `spaces/AAAAAAAAAAA/messages/client-custom-name`. For details, see [Name a message](https://developers.google.com/workspace/chat/create-messages#name_a_created_message).
    /// - `messages_id`: The `messagesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Identifier. Resource name of the message. Format: `spaces/{space}/messages/{message}` Where `{space}` is the ID of the space where the message is posted and `{message}` is a system-assigned ID for the message. For example, `spaces/AAAAAAAAAAA/messages/BBBBBBBBBBB.BBBBBBBBBBB`. If you set a custom ID when you create a message, you can use this ID to specify the message in a request by replacing `{message}` with the value from the `clientAssignedMessageId` field. For example, `spaces/AAAAAAAAAAA/messages/client-custom-name`. For details, see [Name a message](https://developers.google.com/workspace/chat/create-messages#name_a_created_message).
    /// - `allow_missing`: Optional. If `true` and the message isn't found, a new message is created and `updateMask` is ignored. The specified message ID must be [client-assigned](https://developers.google.com/workspace/chat/create-messages#name_a_created_message) or the request fails.
    /// - `update_mask`: Required. The field paths to update. Separate multiple values with commas or use `*` to update all field paths. Currently supported field paths: - `text` - `attachment` - `cards` (Requires \[app authentication\](/chat/api/guides/auth/service-accounts).) - `cards_v2` (Requires \[app authentication\](/chat/api/guides/auth/service-accounts).) - `accessory_widgets` (Requires \[app authentication\](/chat/api/guides/auth/service-accounts).) - `quoted_message_metadata` (Only allows removal of the quoted message.)
    /// - `body`
    pub fn chat_spaces_messages_patch(&self) -> builder::ChatSpacesMessagesPatch<'_> {
        builder::ChatSpacesMessagesPatch::new(self)
    }
    /// Gets the metadata of a message attachment. The attachment data is fetched using the [media API](https://developers.google.com/workspace/chat/api/reference/rest/v1/media/download). For an example, see [Get metadata about a message attachment](https://developers.google.com/workspace/chat/get-media-attachments). Requires [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.bot`
    ///
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/messages/{messagesId}/attachments/{attachmentsId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}/attachments/{attachmentsId}`. Required. Resource name of the attachment, in the form `spaces/{space}/messages/{message}/attachments/{attachment}`.
    /// - `messages_id`: The `messagesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}/attachments/{attachmentsId}`. Required. Resource name of the attachment, in the form `spaces/{space}/messages/{message}/attachments/{attachment}`.
    /// - `attachments_id`: The `attachmentsId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}/attachments/{attachmentsId}`. Required. Resource name of the attachment, in the form `spaces/{space}/messages/{message}/attachments/{attachment}`.
    pub fn chat_spaces_messages_attachments_get(
        &self,
    ) -> builder::ChatSpacesMessagesAttachmentsGet<'_> {
        builder::ChatSpacesMessagesAttachmentsGet::new(self)
    }
    /// Lists reactions to a message. For an example, see [List reactions for a message](https://developers.google.com/workspace/chat/list-reactions). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.messages.reactions.readonly` - `https://www.googleapis.com/auth/chat.messages.reactions` - `https://www.googleapis.com/auth/chat.messages.readonly` - `https://www.googleapis.com/auth/chat.messages`
    ///
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/messages/{messagesId}/reactions`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `parent`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Required. The message users reacted to. Format: `spaces/{space}/messages/{message}`
    /// - `messages_id`: The `messagesId` of `parent`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Required. The message users reacted to. Format: `spaces/{space}/messages/{message}`
    /// - `filter`: Optional. A query filter. You can filter reactions by [emoji](https://developers.google.com/workspace/chat/api/reference/rest/v1/Emoji) (either `emoji.unicode` or `emoji.custom_emoji.uid`) and [user](https://developers.google.com/workspace/chat/api/reference/rest/v1/User) (`user.name`). To filter reactions for multiple emojis or users, join similar fields with the `OR` operator, such as `emoji.unicode = "🙂" OR emoji.unicode = "👍"` and `user.name = "users/AAAAAA" OR user.name = "users/BBBBBB"`. To filter reactions by emoji and user, use the `AND` operator, such as `emoji.unicode = "🙂" AND user.name = "users/AAAAAA"`. If your query uses both `AND` and `OR`, group them with parentheses. For example, the following queries are valid: `user.name = "users/{user}" emoji.unicode = "🙂" emoji.custom_emoji.uid = "{uid}" emoji.unicode = "🙂" OR emoji.unicode = "👍" emoji.unicode = "🙂" OR emoji.custom_emoji.uid = "{uid}" emoji.unicode = "🙂" AND user.name = "users/{user}" (emoji.unicode = "🙂" OR emoji.custom_emoji.uid = "{uid}") AND user.name = "users/{user}"` The following queries are invalid: `emoji.unicode = "🙂" AND emoji.unicode = "👍" emoji.unicode = "🙂" AND emoji.custom_emoji.uid = "{uid}" emoji.unicode = "🙂" OR user.name = "users/{user}" emoji.unicode = "🙂" OR emoji.custom_emoji.uid = "{uid}" OR user.name = "users/{user}" emoji.unicode = "🙂" OR emoji.custom_emoji.uid = "{uid}" AND user.name = "users/{user}"` Invalid queries are rejected with an `INVALID_ARGUMENT` error.
    /// - `page_size`: Optional. The maximum number of reactions returned. The service can return fewer reactions than this value. If unspecified, the default value is 25. The maximum value is 200; values above 200 are changed to 200.
    /// - `page_token`: Optional. (If resuming from a previous query.) A page token received from a previous list reactions call. Provide this to retrieve the subsequent page. When paginating, the filter value should match the call that provided the page token. Passing a different value might lead to unexpected results.
    pub fn chat_spaces_messages_reactions_list(
        &self,
    ) -> builder::ChatSpacesMessagesReactionsList<'_> {
        builder::ChatSpacesMessagesReactionsList::new(self)
    }
    /// Creates a reaction and adds it to a message. For an example, see [Add a reaction to a message](https://developers.google.com/workspace/chat/create-reactions). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.messages.reactions.create` - `https://www.googleapis.com/auth/chat.messages.reactions` - `https://www.googleapis.com/auth/chat.messages` - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    ///
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/messages/{messagesId}/reactions`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `parent`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Required. The message where the reaction is created. Format: `spaces/{space}/messages/{message}`
    /// - `messages_id`: The `messagesId` of `parent`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Required. The message where the reaction is created. Format: `spaces/{space}/messages/{message}`
    /// - `body`
    pub fn chat_spaces_messages_reactions_create(
        &self,
    ) -> builder::ChatSpacesMessagesReactionsCreate<'_> {
        builder::ChatSpacesMessagesReactionsCreate::new(self)
    }
    /// Deletes a reaction to a message. For an example, see [Delete a reaction](https://developers.google.com/workspace/chat/delete-reactions). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.messages.reactions` - `https://www.googleapis.com/auth/chat.messages` - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    ///
    /// Sends a `DELETE` request to `/v1/spaces/{spacesId}/messages/{messagesId}/reactions/{reactionsId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}/reactions/{reactionsId}`. Required. Name of the reaction to delete. Format: `spaces/{space}/messages/{message}/reactions/{reaction}`
    /// - `messages_id`: The `messagesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}/reactions/{reactionsId}`. Required. Name of the reaction to delete. Format: `spaces/{space}/messages/{message}/reactions/{reaction}`
    /// - `reactions_id`: The `reactionsId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}/reactions/{reactionsId}`. Required. Name of the reaction to delete. Format: `spaces/{space}/messages/{message}/reactions/{reaction}`
    pub fn chat_spaces_messages_reactions_delete(
        &self,
    ) -> builder::ChatSpacesMessagesReactionsDelete<'_> {
        builder::ChatSpacesMessagesReactionsDelete::new(self)
    }
    /// Replaces the cards included in a message. A Chat app can only replace cards on a human-created message if the message already contains cards, and the cards were created by the app. If the app replaces the cards with an empty list, the cards are removed. After removing the cards, the app cannot add cards back to the message. Requires [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.bot`
    ///
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/messages/{messagesId}:replaceCards`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Required. The resource name of the message. Format: `spaces/{space}/messages/{message}`
    /// - `messages_id`: The `messagesId` of `name`, whose form is `spaces/{spacesId}/messages/{messagesId}`. Required. The resource name of the message. Format: `spaces/{space}/messages/{message}`
    /// - `body`
    pub fn chat_spaces_messages_replace_cards(
        &self,
    ) -> builder::ChatSpacesMessagesReplaceCards<'_> {
        builder::ChatSpacesMessagesReplaceCards::new(self)
    }
    /// Searches for messages in Google Chat that the calling user has access to. Returns a list of messages matching the search criteria. To search across all spaces the user has access to, set `parent` to `spaces/-`. Using any other value for `parent` results in an `INVALID_ARGUMENT` error. The returned messages have their `name` field populated with the full resource name, which includes the specific `space` in which the message resides. This API doesn't return all message types. The types of messages listed below aren't included in the response. Use ListMessages to list all messages. - Private Messages that are visible to the authenticated user. - Messages posted by Chat apps in spaces or group chats. - Messages in a Chat app DM. - Messages from blocked users. - Messages in spaces that the caller has muted. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.messages.readonly` - `https://www.googleapis.com/auth/chat.messages`
    ///
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/messages:search`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `parent`, whose form is `spaces/{spacesId}`. Required. The resource name of the space to search within. To search across all spaces the user has access to, set this field to `spaces/-`. Using any other value for `parent` results in an `INVALID_ARGUMENT` error. To limit the search to one or more spaces, use `space.name` or `space.display_name` in the `filter`.
    /// - `body`
    pub fn chat_spaces_messages_search(&self) -> builder::ChatSpacesMessagesSearch<'_> {
        builder::ChatSpacesMessagesSearch::new(self)
    }
    /// Lists events from a Google Chat space. For each event, the [payload](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.spaceEvents#SpaceEvent.FIELDS.oneof_payload) contains the most recent version of the Chat resource. For example, if you list events about new space members, the server returns `Membership` resources that contain the latest membership details. If new members were removed during the requested period, the event payload contains an empty `Membership` resource. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize) with an [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes) appropriate for reading the requested data: - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.app.spaces` - `https://www.googleapis.com/auth/chat.app.spaces.readonly` - `https://www.googleapis.com/auth/chat.app.messages.readonly` - `https://www.googleapis.com/auth/chat.app.memberships` - `https://www.googleapis.com/auth/chat.app.memberships.readonly` - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.spaces.readonly` - `https://www.googleapis.com/auth/chat.spaces` - `https://www.googleapis.com/auth/chat.messages.readonly` - `https://www.googleapis.com/auth/chat.messages` - `https://www.googleapis.com/auth/chat.messages.reactions.readonly` - `https://www.googleapis.com/auth/chat.messages.reactions` - `https://www.googleapis.com/auth/chat.memberships.readonly` - `https://www.googleapis.com/auth/chat.memberships` To list events, the authenticated caller must be a member of the space. For an example, see [List events from a Google Chat space](https://developers.google.com/workspace/chat/list-space-events).
    ///
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/spaceEvents`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `parent`, whose form is `spaces/{spacesId}`. Required. Resource name of the [Google Chat space](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces) where the events occurred. Format: `spaces/{space}`.
    /// - `filter`: Required. A query filter. You must specify at least one event type (`event_type`) using the has `:` operator. To filter by multiple event types, use the `OR` operator. Omit batch event types in your filter. The request automatically returns any related batch events. For example, if you filter by new reactions (`google.workspace.chat.reaction.v1.created`), the server also returns batch new reactions events (`google.workspace.chat.reaction.v1.batchCreated`). For a list of supported event types, see the [`SpaceEvents` reference documentation](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.spaceEvents#SpaceEvent.FIELDS.event_type). Optionally, you can also filter by start time (`start_time`) and end time (`end_time`): \* `start_time`: Exclusive timestamp from which to start listing space events. You can list events that occurred up to 28 days ago. If unspecified, lists space events from the past 28 days. \* `end_time`: Inclusive timestamp until which space events are listed. If unspecified, lists events up to the time of the request. To specify a start or end time, use the equals `=` operator and format in [RFC-3339](https://www.rfc-editor.org/rfc/rfc3339). To filter by both `start_time` and `end_time`, use the `AND` operator. For example, the following queries are valid: `start_time="2023-08-23T19:20:33+00:00" AND end_time="2023-08-23T19:21:54+00:00"` `start_time="2023-08-23T19:20:33+00:00" AND (event_types:"google.workspace.chat.space.v1.updated" OR event_types:"google.workspace.chat.message.v1.created")` The following queries are invalid: `start_time="2023-08-23T19:20:33+00:00" OR end_time="2023-08-23T19:21:54+00:00"` `event_types:"google.workspace.chat.space.v1.updated" AND event_types:"google.workspace.chat.message.v1.created"` Invalid queries are rejected by the server with an `INVALID_ARGUMENT` error.
    /// - `page_size`: Optional. The maximum number of space events returned. The service might return fewer than this value. Negative values return an `INVALID_ARGUMENT` error.
    /// - `page_token`: Optional. A page token, received from a previous list space events call. Provide this to retrieve the subsequent page. When paginating, all other parameters provided to list space events must match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    pub fn chat_spaces_space_events_list(
        &self,
    ) -> builder::ChatSpacesSpaceEventsList<'_> {
        builder::ChatSpacesSpaceEventsList::new(self)
    }
    /// Returns an event from a Google Chat space. The [event payload](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.spaceEvents#SpaceEvent.FIELDS.oneof_payload) contains the most recent version of the resource that changed. For example, if you request an event about a new message but the message was later updated, the server returns the updated `Message` resource in the event payload. Note: The `permissionSettings` field is not returned in the Space object of the Space event data for this request. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize) with an [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes) appropriate for reading the requested data: - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.app.spaces` - `https://www.googleapis.com/auth/chat.app.spaces.readonly` - `https://www.googleapis.com/auth/chat.app.messages.readonly` - `https://www.googleapis.com/auth/chat.app.memberships` - `https://www.googleapis.com/auth/chat.app.memberships.readonly` - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.spaces.readonly` - `https://www.googleapis.com/auth/chat.spaces` - `https://www.googleapis.com/auth/chat.messages.readonly` - `https://www.googleapis.com/auth/chat.messages` - `https://www.googleapis.com/auth/chat.messages.reactions.readonly` - `https://www.googleapis.com/auth/chat.messages.reactions` - `https://www.googleapis.com/auth/chat.memberships.readonly` - `https://www.googleapis.com/auth/chat.memberships` To get an event, the authenticated caller must be a member of the space. For an example, see [Get details about an event from a Google Chat space](https://developers.google.com/workspace/chat/get-space-event).
    ///
    /// Sends a `GET` request to `/v1/spaces/{spacesId}/spaceEvents/{spaceEventsId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/spaceEvents/{spaceEventsId}`. Required. The resource name of the space event. Format: `spaces/{space}/spaceEvents/{spaceEvent}`
    /// - `space_events_id`: The `spaceEventsId` of `name`, whose form is `spaces/{spacesId}/spaceEvents/{spaceEventsId}`. Required. The resource name of the space event. Format: `spaces/{space}/spaceEvents/{spaceEvent}`
    pub fn chat_spaces_space_events_get(&self) -> builder::ChatSpacesSpaceEventsGet<'_> {
        builder::ChatSpacesSpaceEventsGet::new(self)
    }
    /// **Developer Preview.** Opens a stream message in a space as a reply to a message there (app authentication only).
    ///
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/streamMessages`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `parent`, whose form is `spaces/{spacesId}`. Required. The space that receives the stream message. Format: `spaces/{space}`
    /// - `body`
    pub fn chat_spaces_stream_messages_create(
        &self,
    ) -> builder::ChatSpacesStreamMessagesCreate<'_> {
        builder::ChatSpacesStreamMessagesCreate::new(self)
    }
    /// **Developer Preview.** Drops an open stream message without leaving a message in the space (app authentication only).
    ///
    /// Sends a `DELETE` request to `/v1/spaces/{spacesId}/streamMessages/{streamMessagesId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/streamMessages/{streamMessagesId}`. Required. The open stream message to drop. Format: `spaces/{space}/streamMessages/{streamMessage}`
    /// - `stream_messages_id`: The `streamMessagesId` of `name`, whose form is `spaces/{spacesId}/streamMessages/{streamMessagesId}`. Required. The open stream message to drop. Format: `spaces/{space}/streamMessages/{streamMessage}`
    pub fn chat_spaces_stream_messages_delete(
        &self,
    ) -> builder::ChatSpacesStreamMessagesDelete<'_> {
        builder::ChatSpacesStreamMessagesDelete::new(self)
    }
    /// **Developer Preview.** Overwrites chosen fields of an open stream message (app authentication only).
    ///
    /// Sends a `PATCH` request to `/v1/spaces/{spacesId}/streamMessages/{streamMessagesId}`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/streamMessages/{streamMessagesId}`. Identifier. Name of the stream message. Format: `spaces/{space}/streamMessages/{streamMessage}`
    /// - `stream_messages_id`: The `streamMessagesId` of `name`, whose form is `spaces/{spacesId}/streamMessages/{streamMessagesId}`. Identifier. Name of the stream message. Format: `spaces/{space}/streamMessages/{streamMessage}`
    /// - `update_mask`: Required. Comma-separated list of fields to overwrite; `progressText` and `streamContentChunks` are accepted.
    /// - `body`
    pub fn chat_spaces_stream_messages_patch(
        &self,
    ) -> builder::ChatSpacesStreamMessagesPatch<'_> {
        builder::ChatSpacesStreamMessagesPatch::new(self)
    }
    /// **Developer Preview.** Adds more content to the end of a stream message that is still open (app authentication only).
    ///
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/streamMessages/{streamMessagesId}:appendStreamMessageContent`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/streamMessages/{streamMessagesId}`. Required. The open stream message to extend. Format: `spaces/{space}/streamMessages/{streamMessage}`
    /// - `stream_messages_id`: The `streamMessagesId` of `name`, whose form is `spaces/{spacesId}/streamMessages/{streamMessagesId}`. Required. The open stream message to extend. Format: `spaces/{space}/streamMessages/{streamMessage}`
    /// - `body`
    pub fn chat_spaces_stream_messages_append_stream_message_content(
        &self,
    ) -> builder::ChatSpacesStreamMessagesAppendStreamMessageContent<'_> {
        builder::ChatSpacesStreamMessagesAppendStreamMessageContent::new(self)
    }
    /// **Developer Preview.** Closes an open stream message and turns it into an ordinary message (app authentication only).
    ///
    /// Sends a `POST` request to `/v1/spaces/{spacesId}/streamMessages/{streamMessagesId}:commit`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}/streamMessages/{streamMessagesId}`. Required. The open stream message to finish. Format: `spaces/{space}/streamMessages/{streamMessage}`
    /// - `stream_messages_id`: The `streamMessagesId` of `name`, whose form is `spaces/{spacesId}/streamMessages/{streamMessagesId}`. Required. The open stream message to finish. Format: `spaces/{space}/streamMessages/{streamMessage}`
    /// - `body`
    pub fn chat_spaces_stream_messages_commit(
        &self,
    ) -> builder::ChatSpacesStreamMessagesCommit<'_> {
        builder::ChatSpacesStreamMessagesCommit::new(self)
    }
    /// Completes the [import process](https://developers.google.com/workspace/chat/import-data) for the specified space and makes it visible to users. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) and domain-wide delegation with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.import` For more information, see [Authorize Google Chat apps to import data](https://developers.google.com/workspace/chat/authorize-import).
    ///
    /// Sends a `POST` request to `/v1/spaces/{spacesId}:completeImport`
    ///
    /// Arguments:
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `spaces/{spacesId}`. Required. Resource name of the import mode space. Format: `spaces/{space}`
    /// - `body`
    pub fn chat_spaces_complete_import(&self) -> builder::ChatSpacesCompleteImport<'_> {
        builder::ChatSpacesCompleteImport::new(self)
    }
    /// Returns the existing direct message with the specified user. If no direct message space is found, returns a `404 NOT_FOUND` error. For an example, see \[Find a direct message\](/chat/api/guides/v1/spaces/find-direct-message). With [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app), returns the direct message space between the specified user and the calling Chat app. With [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user), returns the direct message space between the specified user and the authenticated user. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the authorization scope: - `https://www.googleapis.com/auth/chat.bot` - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.spaces.readonly` - `https://www.googleapis.com/auth/chat.spaces`
    ///
    /// Sends a `GET` request to `/v1/spaces:findDirectMessage`
    ///
    /// Arguments:
    /// - `name`: Required. Resource name of the user to find direct message with. Format: `users/{user}`, where `{user}` is either the `id` for the [person](https://developers.google.com/people/api/rest/v1/people) from the People API, or the `id` for the [user](https://developers.google.com/admin-sdk/directory/reference/rest/v1/users) in the Directory API. For example, if the People API profile ID is `123456789`, you can find a direct message with that person by using `users/123456789` as the `name`. When [authenticated as a user](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user), you can use the email as an alias for `{user}`. For example, `users/example@gmail.com` where `example@gmail.com` is the email of the Google Chat user.
    pub fn chat_spaces_find_direct_message(
        &self,
    ) -> builder::ChatSpacesFindDirectMessage<'_> {
        builder::ChatSpacesFindDirectMessage::new(self)
    }
    /// Returns all spaces with `spaceType == GROUP_CHAT`, whose human memberships contain exactly the calling user, and the users specified in `FindGroupChatsRequest.users`. Only members that have joined the conversation are supported. For an example, see [Find group chats](https://developers.google.com/workspace/chat/find-group-chats). If the calling user blocks, or is blocked by, some users, and no spaces with the entire specified set of users are found, this method returns spaces that don't include the blocked or blocking users. The specified set of users must contain only human (non-app) memberships. A request that contains non-human users doesn't return any spaces. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.memberships.readonly` - `https://www.googleapis.com/auth/chat.memberships`
    ///
    /// Sends a `GET` request to `/v1/spaces:findGroupChats`
    ///
    /// Arguments:
    /// - `page_size`: Optional. The maximum number of spaces to return. The service might return fewer than this value. If unspecified, at most 10 spaces are returned. The maximum value is 30. If you use a value more than 30, it's automatically changed to 30. Negative values return an `INVALID_ARGUMENT` error.
    /// - `page_token`: Optional. A page token, received from a previous call to find group chats. Provide this parameter to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the token. Passing different values may lead to unexpected results.
    /// - `space_view`: Requested space view type. If unset, defaults to `SPACE_VIEW_RESOURCE_NAME_ONLY`. Requests that specify `SPACE_VIEW_EXPANDED` must include scopes that allow reading space data, for example, <https://www.googleapis.com/auth/chat.spaces> or <https://www.googleapis.com/auth/chat.spaces.readonly>.
    ///
    /// - `SPACE_VIEW_UNSPECIFIED`: The default / unset value.
    /// - `SPACE_VIEW_RESOURCE_NAME_ONLY`: Populates only the Space resource name.
    /// - `SPACE_VIEW_EXPANDED`: Populates Space resource fields. Note: the `permissionSettings` field will not be populated. Requests that specify SPACE\_VIEW\_EXPANDED must include scopes that allow reading space data, for example, <https://www.googleapis.com/auth/chat.spaces> or <https://www.googleapis.com/auth/chat.spaces.readonly>.
    /// - `users`: Optional. Resource names of all human users in group chat with the calling user. Chat apps can't be included in the request. The maximum number of users that can be specified in a single request is `49`. Format: `users/{user}`, where `{user}` is either the `id` for the [person](https://developers.google.com/people/api/rest/v1/people) from the People API, or the `id` for the [user](https://developers.google.com/admin-sdk/directory/reference/rest/v1/users) in the Directory API. For example, to find all group chats with the calling user and two other users, with People API profile IDs `123456789` and `987654321`, you can use `users/123456789` and `users/987654321`. You can also use the email as an alias for `{user}`. For example, `users/example@gmail.com` where `example@gmail.com` is the email of the Google Chat user.
    pub fn chat_spaces_find_group_chats(&self) -> builder::ChatSpacesFindGroupChats<'_> {
        builder::ChatSpacesFindGroupChats::new(self)
    }
    /// Returns a list of spaces in a Google Workspace organization. For an example, see [Search for and manage spaces](https://developers.google.com/workspace/chat/search-manage-admin). When `use_admin_access` is set to `false`, the results are limited to spaces where the calling user is a joined member. To search with administrator privileges, set `use_admin_access` to `true`. Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize): - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes: - `https://www.googleapis.com/auth/chat.spaces.readonly` - `https://www.googleapis.com/auth/chat.spaces` - [User authentication with administrator privileges](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user#admin-privileges) and one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.admin.spaces.readonly` - `https://www.googleapis.com/auth/chat.admin.spaces`
    ///
    /// Sends a `GET` request to `/v1/spaces:search`
    ///
    /// Arguments:
    /// - `order_by`: Optional. How the list of spaces is ordered. Supported attributes to order by are: - `membership_count.joined_direct_human_user_count` — Denotes the count of human users that have directly joined a space. - `last_active_time` — Denotes the time when last eligible item is added to any topic of this space. - `create_time` — Denotes the time of the space creation. When `useAdminAccess` is `false`, only `create_time` and `relevance` are supported for ordering. Only `DESC` is supported for these fields in non-admin searches. Valid ordering operation values are: - `ASC` for ascending. Default value. - `DESC` for descending. The supported syntax are when `useAdminAccess` is set to `true`: - `membership_count.joined_direct_human_user_count DESC` - `membership_count.joined_direct_human_user_count ASC` - `last_active_time DESC` - `last_active_time ASC` - `create_time DESC` - `create_time ASC` When `useAdminAccess` is set to `false`: - `create_time DESC` - `relevance DESC` [Developer Preview](https://developers.google.com/workspace/preview).
    /// - `page_size`: The maximum number of spaces to return. The service may return fewer than this value. If unspecified, at most 100 spaces are returned. The maximum value is 1000 when `useAdminAccess` is set to `true`. Otherwise, the maximum value is 100. If you use a value more than the maximum value, it's automatically changed to the maximum value.
    /// - `page_token`: A token, received from the previous search spaces call. Provide this parameter to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    /// - `query`: Required. A search query. You can search by using the following parameters when `useAdminAccess` is set to `true`: - `create_time` - `customer` - `display_name` - `external_user_allowed` - `last_active_time` - `space_history_state` - `space_type` When `useAdminAccess` is set to `false`: - `display_name` - `external_user_allowed` - `space_type` `create_time` and `last_active_time` accept a timestamp in [RFC-3339](https://www.rfc-editor.org/rfc/rfc3339) format and the supported comparison operators are: `=`, `<`, `>`, `<=`, `>=`. `customer` is required when `useAdminAccess` is set to `true`, and is used to indicate which customer to fetch spaces from. `customers/my_customer` is the only supported value. `display_name` only accepts the `HAS` (`:`) operator. The text to match is first tokenized into tokens and each token is prefix-matched case-insensitively and independently as a substring anywhere in the space's `display_name`. For example, `Fun Eve` matches `Fun event` or `The evening was fun`, but not `notFun event` or `even`. When `useAdminAccess` is set to `false`, `display_name` is required to retrieve meaningful results. Otherwise, the default behavior is to return an empty response. `external_user_allowed` accepts either `true` or `false`. `space_history_state` only accepts values from the \[`historyState`\] (<https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces#Space.HistoryState>) field of a `space` resource. `space_type` is required and the only valid value is `SPACE`. Across different fields, only `AND` operators are supported. A valid example is `space_type = "SPACE" AND display_name:"Hello"` and an invalid example is `space_type = "SPACE" OR display_name:"Hello"`. Among the same field, `space_type` doesn't support `AND` or `OR` operators. `display_name`, 'space\_history\_state', and 'external\_user\_allowed' only support `OR` operators. `last_active_time` and `create_time` support both `AND` and `OR` operators. `AND` can only be used to represent an interval, such as `last_active_time < "2022-01-01T00:00:00+00:00" AND last_active_time > "2023-01-01T00:00:00+00:00"`. The following example queries are valid when `useAdminAccess` is set to `true`: `customer = "customers/my_customer" AND space_type = "SPACE" customer = "customers/my_customer" AND space_type = "SPACE" AND display_name:"Hello World" customer = "customers/my_customer" AND space_type = "SPACE" AND (last_active_time < "2020-01-01T00:00:00+00:00" OR last_active_time > "2022-01-01T00:00:00+00:00") customer = "customers/my_customer" AND space_type = "SPACE" AND (display_name:"Hello World" OR display_name:"Fun event") AND (last_active_time > "2020-01-01T00:00:00+00:00" AND last_active_time < "2022-01-01T00:00:00+00:00") customer = "customers/my_customer" AND space_type = "SPACE" AND (create_time > "2019-01-01T00:00:00+00:00" AND create_time < "2020-01-01T00:00:00+00:00") AND (external_user_allowed = "true") AND (space_history_state = "HISTORY_ON" OR space_history_state = "HISTORY_OFF")` The following example queries are valid when `useAdminAccess` is set to `false`: `display_name:"Hello World" AND space_type = "SPACE" (display_name:"Hello" OR display_name:"Fun") AND space_type = "SPACE" (external_user_allowed = "true" AND space_type = "SPACE") // Returns an empty response. (external_user_allowed = "true" AND display_name:"Hello" AND space_type = "SPACE")` The maximum query length is 1,000 characters. Invalid queries are rejected by the server with an `INVALID_ARGUMENT` error.
    /// - `use_admin_access`: When `true`, the method runs using the user's Google Workspace administrator privileges. The calling user must be a Google Workspace administrator with the [manage chat and spaces conversations privilege](https://support.google.com/a/answer/13369245). Requires either the `chat.admin.spaces.readonly` or `chat.admin.spaces` [OAuth 2.0 scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes).
    pub fn chat_spaces_search(&self) -> builder::ChatSpacesSearch<'_> {
        builder::ChatSpacesSearch::new(self)
    }
    /// Creates a space and adds specified users to it. The calling user is automatically added to the space, and shouldn't be specified as a membership in the request. For an example, see [Set up a space with initial members](https://developers.google.com/workspace/chat/set-up-spaces). To specify the human members to add, add memberships with the appropriate `membership.member.name`. To add a human user, use `users/{user}`, where `{user}` can be the email address for the user. For users in the same Workspace organization `{user}` can also be the `id` for the person from the People API, or the `id` for the user in the Directory API. For example, if the People API Person profile ID for `user@example.com` is `123456789`, you can add the user to the space by setting the `membership.member.name` to `users/user@example.com` or `users/123456789`. To specify the Google groups to add, add memberships with the appropriate `membership.group_member.name`. To add or invite a Google group, use `groups/{group}`, where `{group}` is the `id` for the group from the Cloud Identity Groups API. For example, you can use [Cloud Identity Groups lookup API](https://cloud.google.com/identity/docs/reference/rest/v1/groups/lookup) to retrieve the ID `123456789` for group email `group@example.com`, then you can add the group to the space by setting the `membership.group_member.name` to `groups/123456789`. Group email is not supported, and Google groups can only be added as members in named spaces. For a named space or group chat, if the caller blocks, or is blocked by some members, or doesn't have permission to add some members, then those members aren't added to the created space. To create a direct message (DM) between the calling user and another human user, specify exactly one membership to represent the human user. If one user blocks the other, the request fails and the DM isn't created. To create a DM between the calling user and the calling app, set `Space.singleUserBotDm` to `true` and don't specify any memberships. You can only use this method to set up a DM with the calling app. To add the calling app as a member of a space or an existing DM between two human users, see [Invite or add a user or app to a space](https://developers.google.com/workspace/chat/create-members). If a DM already exists between two users, even when one user blocks the other at the time a request is made, then the existing DM is returned. Spaces with threaded replies aren't supported. If you receive the error message `ALREADY_EXISTS` when setting up a space, try a different `displayName`. An existing space within the Google Workspace organization might already use this display name. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.spaces.create` - `https://www.googleapis.com/auth/chat.spaces`
    ///
    /// Sends a `POST` request to `/v1/spaces:setup`
    pub fn chat_spaces_setup(&self) -> builder::ChatSpacesSetup<'_> {
        builder::ChatSpacesSetup::new(self)
    }
    /// Returns availability information for a human user in Google Chat. For example, this can be used to check if a user is online or away, or to retrieve their custom status message. This method only retrieves the authenticated user's availability. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.availability.readonly` - `https://www.googleapis.com/auth/chat.users.availability`
    ///
    /// Sends a `GET` request to `/v1/users/{usersId}/availability`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/availability`. Required. The resource name of the availability to retrieve. Format: users/{user}/availability `{user}` is the id for the Person in the People API or Admin SDK directory API. For example, `users/123456789`. The user's email address or `me` can also be used as an alias to refer to the caller. For example, `users/user@example.com` or `users/me`.
    pub fn chat_users_availability_get(&self) -> builder::ChatUsersAvailabilityGet<'_> {
        builder::ChatUsersAvailabilityGet::new(self)
    }
    /// Updates availability information for a human user. Only the `custom_status` field can be updated through this method. This method only updates the authenticated user's availability. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.availability`
    ///
    /// Sends a `PATCH` request to `/v1/users/{usersId}/availability`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/availability`. Identifier. Resource name of the user's availability. Format: `users/{user}/availability` `{user}` is the id for the Person in the People API or Admin SDK directory API. For example, `users/123456789`. The user's email address or `me` can also be used as an alias to refer to the caller. For example, `users/user@example.com` or `users/me`.
    /// - `update_mask`: Required. The list of fields to update. The only field that can be updated is `custom_status`.
    /// - `body`
    pub fn chat_users_availability_patch(
        &self,
    ) -> builder::ChatUsersAvailabilityPatch<'_> {
        builder::ChatUsersAvailabilityPatch::new(self)
    }
    /// Marks user as `ACTIVE` in Google Chat. Sets the user's availability state to `ACTIVE`. The `ACTIVE` state lasts until the specified expiration, at which point the user's state becomes `AWAY`. Note that if the user is actively using Chat, the `ACTIVE` state duration may extend beyond the provided expiration. This method only updates the authenticated user's availability. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.availability`
    ///
    /// Sends a `POST` request to `/v1/users/{usersId}/availability:markAsActive`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/availability`. Required. The resource name of the availability to mark as active. Format: users/{user}/availability `{user}` is the id for the Person in the People API or Admin SDK directory API. For example, `users/123456789`. The user's email address or `me` can also be used as an alias to refer to the caller. For example, `users/user@example.com` or `users/me`.
    /// - `body`
    pub fn chat_users_availability_mark_as_active(
        &self,
    ) -> builder::ChatUsersAvailabilityMarkAsActive<'_> {
        builder::ChatUsersAvailabilityMarkAsActive::new(self)
    }
    /// Marks user as `AWAY` in Google Chat. Sets the user's state to away and is not affected by the user's activity. This method only updates the authenticated user's availability. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.availability`
    ///
    /// Sends a `POST` request to `/v1/users/{usersId}/availability:markAsAway`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/availability`. Required. The resource name of the availability to mark as away. Format: users/{user}/availability `{user}` is the id for the Person in the People API or Admin SDK directory API. For example, `users/123456789`. The user's email address or `me` can also be used as an alias to refer to the caller. For example, `users/user@example.com` or `users/me`.
    /// - `body`
    pub fn chat_users_availability_mark_as_away(
        &self,
    ) -> builder::ChatUsersAvailabilityMarkAsAway<'_> {
        builder::ChatUsersAvailabilityMarkAsAway::new(self)
    }
    /// Marks user as `DO_NOT_DISTURB` in Google Chat. Sets a user's availability state to `DO_NOT_DISTURB` until a specified expiration time. When in `DO_NOT_DISTURB`, users typically won't receive notifications. This method only updates the authenticated user's availability. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.availability`
    ///
    /// Sends a `POST` request to `/v1/users/{usersId}/availability:markAsDoNotDisturb`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/availability`. Required. The resource name of the availability to mark as Do Not Disturb. Format: users/{user}/availability `{user}` is the id for the Person in the People API or Admin SDK directory API. For example, `users/123456789`. The user's email address or `me` can also be used as an alias to refer to the caller. For example, `users/user@example.com` or `users/me`.
    /// - `body`
    pub fn chat_users_availability_mark_as_do_not_disturb(
        &self,
    ) -> builder::ChatUsersAvailabilityMarkAsDoNotDisturb<'_> {
        builder::ChatUsersAvailabilityMarkAsDoNotDisturb::new(self)
    }
    /// Lists sections available to the Chat user. Sections help users group their conversations and customize the list of spaces displayed in Chat navigation panel. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.sections` - `https://www.googleapis.com/auth/chat.users.sections.readonly`
    ///
    /// Sends a `GET` request to `/v1/users/{usersId}/sections`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `parent`, whose form is `users/{usersId}`. Required. The parent, which is the user resource name that owns this collection of sections. Only supports listing sections for the calling user. To refer to the calling user, set one of the following: - The `me` alias. For example, `users/me`. - Their Workspace email address. For example, `users/user@example.com`. - Their user id. For example, `users/123456789`. Format: `users/{user}`
    /// - `page_size`: Optional. The maximum number of sections to return. The service may return fewer than this value. If unspecified, at most 10 sections will be returned. The maximum value is 100. If you use a value more than 100, it's automatically changed to 100. Negative values return an `INVALID_ARGUMENT` error.
    /// - `page_token`: Optional. A page token, received from a previous list sections call. Provide this to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    pub fn chat_users_sections_list(&self) -> builder::ChatUsersSectionsList<'_> {
        builder::ChatUsersSectionsList::new(self)
    }
    /// Creates a section in Google Chat. Sections help users group conversations and customize the list of spaces displayed in Chat navigation panel. Only sections of type `CUSTOM_SECTION` can be created. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.sections`
    ///
    /// Sends a `POST` request to `/v1/users/{usersId}/sections`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `parent`, whose form is `users/{usersId}`. Required. The parent resource name where the section is created. Format: `users/{user}`
    /// - `body`
    pub fn chat_users_sections_create(&self) -> builder::ChatUsersSectionsCreate<'_> {
        builder::ChatUsersSectionsCreate::new(self)
    }
    /// Deletes a section of type `CUSTOM_SECTION`. If the section contains items, such as spaces, the items are moved to Google Chat's default sections and are not deleted. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.sections`
    ///
    /// Sends a `DELETE` request to `/v1/users/{usersId}/sections/{sectionsId}`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/sections/{sectionsId}`. Required. The name of the section to delete. Format: `users/{user}/sections/{section}`
    /// - `sections_id`: The `sectionsId` of `name`, whose form is `users/{usersId}/sections/{sectionsId}`. Required. The name of the section to delete. Format: `users/{user}/sections/{section}`
    pub fn chat_users_sections_delete(&self) -> builder::ChatUsersSectionsDelete<'_> {
        builder::ChatUsersSectionsDelete::new(self)
    }
    /// Updates a section. Only sections of type `CUSTOM_SECTION` can be updated. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.sections`
    ///
    /// Sends a `PATCH` request to `/v1/users/{usersId}/sections/{sectionsId}`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/sections/{sectionsId}`. Identifier. Resource name of the section. For system sections, the section ID is a constant string: - DEFAULT\_DIRECT\_MESSAGES: `users/{user}/sections/default-direct-messages` - DEFAULT\_SPACES: `users/{user}/sections/default-spaces` - DEFAULT\_APPS: `users/{user}/sections/default-apps` Format: `users/{user}/sections/{section}`
    /// - `sections_id`: The `sectionsId` of `name`, whose form is `users/{usersId}/sections/{sectionsId}`. Identifier. Resource name of the section. For system sections, the section ID is a constant string: - DEFAULT\_DIRECT\_MESSAGES: `users/{user}/sections/default-direct-messages` - DEFAULT\_SPACES: `users/{user}/sections/default-spaces` - DEFAULT\_APPS: `users/{user}/sections/default-apps` Format: `users/{user}/sections/{section}`
    /// - `update_mask`: Required. The mask to specify which fields to update. Currently supported field paths: - `display_name`
    /// - `body`
    pub fn chat_users_sections_patch(&self) -> builder::ChatUsersSectionsPatch<'_> {
        builder::ChatUsersSectionsPatch::new(self)
    }
    /// Lists items in a section. Only spaces can be section items. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.sections` - `https://www.googleapis.com/auth/chat.users.sections.readonly`
    ///
    /// Sends a `GET` request to `/v1/users/{usersId}/sections/{sectionsId}/items`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `parent`, whose form is `users/{usersId}/sections/{sectionsId}`. Required. The parent, which is the section resource name that owns this collection of section items. Only supports listing section items for the calling user. When you're filtering by space, use the wildcard `-` to search across all sections. For example, `users/{user}/sections/-`. Format: `users/{user}/sections/{section}`
    /// - `sections_id`: The `sectionsId` of `parent`, whose form is `users/{usersId}/sections/{sectionsId}`. Required. The parent, which is the section resource name that owns this collection of section items. Only supports listing section items for the calling user. When you're filtering by space, use the wildcard `-` to search across all sections. For example, `users/{user}/sections/-`. Format: `users/{user}/sections/{section}`
    /// - `filter`: Optional. A query filter. Currently only supports filtering by space. For example, `space = spaces/{space}`. Invalid queries are rejected with an `INVALID_ARGUMENT` error.
    /// - `page_size`: Optional. The maximum number of section items to return. The service may return fewer than this value. If unspecified, at most 10 section items will be returned. The maximum value is 100. If you use a value more than 100, it's automatically changed to 100. Negative values return an `INVALID_ARGUMENT` error.
    /// - `page_token`: Optional. A page token, received from a previous list section items call. Provide this to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    pub fn chat_users_sections_items_list(
        &self,
    ) -> builder::ChatUsersSectionsItemsList<'_> {
        builder::ChatUsersSectionsItemsList::new(self)
    }
    /// Moves an item from one section to another. For example, if a section contains spaces, this method can be used to move a space to a different section. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.sections`
    ///
    /// Sends a `POST` request to `/v1/users/{usersId}/sections/{sectionsId}/items/{itemsId}:move`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/sections/{sectionsId}/items/{itemsId}`. Required. The resource name of the section item to move. Format: `users/{user}/sections/{section}/items/{item}`
    /// - `sections_id`: The `sectionsId` of `name`, whose form is `users/{usersId}/sections/{sectionsId}/items/{itemsId}`. Required. The resource name of the section item to move. Format: `users/{user}/sections/{section}/items/{item}`
    /// - `items_id`: The `itemsId` of `name`, whose form is `users/{usersId}/sections/{sectionsId}/items/{itemsId}`. Required. The resource name of the section item to move. Format: `users/{user}/sections/{section}/items/{item}`
    /// - `body`
    pub fn chat_users_sections_items_move(
        &self,
    ) -> builder::ChatUsersSectionsItemsMove<'_> {
        builder::ChatUsersSectionsItemsMove::new(self)
    }
    /// Changes the sort order of a section. For details, see [Create and organize sections in Google Chat](https://support.google.com/chat/answer/16059854). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.sections`
    ///
    /// Sends a `POST` request to `/v1/users/{usersId}/sections/{sectionsId}:position`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/sections/{sectionsId}`. Required. The resource name of the section to position. Format: `users/{user}/sections/{section}`
    /// - `sections_id`: The `sectionsId` of `name`, whose form is `users/{usersId}/sections/{sectionsId}`. Required. The resource name of the section to position. Format: `users/{user}/sections/{section}`
    /// - `body`
    pub fn chat_users_sections_position(
        &self,
    ) -> builder::ChatUsersSectionsPosition<'_> {
        builder::ChatUsersSectionsPosition::new(self)
    }
    /// Gets the space notification setting. For an example, see [Get the caller's space notification setting](https://developers.google.com/workspace/chat/get-space-notification-setting). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.spacesettings`
    ///
    /// Sends a `GET` request to `/v1/users/{usersId}/spaces/{spacesId}/spaceNotificationSetting`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/spaces/{spacesId}/spaceNotificationSetting`. Required. Format: users/{user}/spaces/{space}/spaceNotificationSetting - `users/me/spaces/{space}/spaceNotificationSetting`, OR - `users/user@example.com/spaces/{space}/spaceNotificationSetting`, OR - `users/123456789/spaces/{space}/spaceNotificationSetting`. Note: Only the caller's user id or email is allowed in the path.
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `users/{usersId}/spaces/{spacesId}/spaceNotificationSetting`. Required. Format: users/{user}/spaces/{space}/spaceNotificationSetting - `users/me/spaces/{space}/spaceNotificationSetting`, OR - `users/user@example.com/spaces/{space}/spaceNotificationSetting`, OR - `users/123456789/spaces/{space}/spaceNotificationSetting`. Note: Only the caller's user id or email is allowed in the path.
    pub fn chat_users_spaces_space_notification_setting_get(
        &self,
    ) -> builder::ChatUsersSpacesSpaceNotificationSettingGet<'_> {
        builder::ChatUsersSpacesSpaceNotificationSettingGet::new(self)
    }
    /// Updates the space notification setting. For an example, see [Update the caller's space notification setting](https://developers.google.com/workspace/chat/update-space-notification-setting). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.spacesettings`
    ///
    /// Sends a `PATCH` request to `/v1/users/{usersId}/spaces/{spacesId}/spaceNotificationSetting`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/spaces/{spacesId}/spaceNotificationSetting`. Identifier. The resource name of the space notification setting. Format: `users/{user}/spaces/{space}/spaceNotificationSetting`.
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `users/{usersId}/spaces/{spacesId}/spaceNotificationSetting`. Identifier. The resource name of the space notification setting. Format: `users/{user}/spaces/{space}/spaceNotificationSetting`.
    /// - `update_mask`: Required. Supported field paths: - `notification_setting` - `mute_setting`
    /// - `body`
    pub fn chat_users_spaces_space_notification_setting_patch(
        &self,
    ) -> builder::ChatUsersSpacesSpaceNotificationSettingPatch<'_> {
        builder::ChatUsersSpacesSpaceNotificationSettingPatch::new(self)
    }
    /// Returns details about a user's read state within a space, used to identify read and unread messages. For an example, see [Get details about a user's space read state](https://developers.google.com/workspace/chat/get-space-read-state). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.readstate.readonly` - `https://www.googleapis.com/auth/chat.users.readstate`
    ///
    /// Sends a `GET` request to `/v1/users/{usersId}/spaces/{spacesId}/spaceReadState`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/spaces/{spacesId}/spaceReadState`. Required. Resource name of the space read state to retrieve. Only supports getting read state for the calling user. To refer to the calling user, set one of the following: - The `me` alias. For example, `users/me/spaces/{space}/spaceReadState`. - Their Workspace email address. For example, `users/user@example.com/spaces/{space}/spaceReadState`. - Their user id. For example, `users/123456789/spaces/{space}/spaceReadState`. Format: users/{user}/spaces/{space}/spaceReadState
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `users/{usersId}/spaces/{spacesId}/spaceReadState`. Required. Resource name of the space read state to retrieve. Only supports getting read state for the calling user. To refer to the calling user, set one of the following: - The `me` alias. For example, `users/me/spaces/{space}/spaceReadState`. - Their Workspace email address. For example, `users/user@example.com/spaces/{space}/spaceReadState`. - Their user id. For example, `users/123456789/spaces/{space}/spaceReadState`. Format: users/{user}/spaces/{space}/spaceReadState
    pub fn chat_users_spaces_get_space_read_state(
        &self,
    ) -> builder::ChatUsersSpacesGetSpaceReadState<'_> {
        builder::ChatUsersSpacesGetSpaceReadState::new(self)
    }
    /// Updates a user's read state within a space, used to identify read and unread messages. For an example, see [Update a user's space read state](https://developers.google.com/workspace/chat/update-space-read-state). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.readstate`
    ///
    /// Sends a `PATCH` request to `/v1/users/{usersId}/spaces/{spacesId}/spaceReadState`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/spaces/{spacesId}/spaceReadState`. Resource name of the space read state. Format: `users/{user}/spaces/{space}/spaceReadState`
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `users/{usersId}/spaces/{spacesId}/spaceReadState`. Resource name of the space read state. Format: `users/{user}/spaces/{space}/spaceReadState`
    /// - `update_mask`: Required. The field paths to update. Currently supported field paths: - `last_read_time` When the `last_read_time` is before the latest message create time, the space appears as unread in the UI. To mark the space as read, set `last_read_time` to any value later (larger) than the latest message create time. The `last_read_time` is coerced to match the latest message create time. Note that the space read state only affects the read state of messages that are visible in the space's top-level conversation. Replies in threads are unaffected by this timestamp, and instead rely on the thread read state.
    /// - `body`
    pub fn chat_users_spaces_update_space_read_state(
        &self,
    ) -> builder::ChatUsersSpacesUpdateSpaceReadState<'_> {
        builder::ChatUsersSpacesUpdateSpaceReadState::new(self)
    }
    /// Returns details about a user's read state within a thread, used to identify read and unread messages. For an example, see [Get details about a user's thread read state](https://developers.google.com/workspace/chat/get-thread-read-state). Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes): - `https://www.googleapis.com/auth/chat.users.readstate.readonly` - `https://www.googleapis.com/auth/chat.users.readstate`
    ///
    /// Sends a `GET` request to `/v1/users/{usersId}/spaces/{spacesId}/threads/{threadsId}/threadReadState`
    ///
    /// Arguments:
    /// - `users_id`: The `usersId` of `name`, whose form is `users/{usersId}/spaces/{spacesId}/threads/{threadsId}/threadReadState`. Required. Resource name of the thread read state to retrieve. Only supports getting read state for the calling user. To refer to the calling user, set one of the following: - The `me` alias. For example, `users/me/spaces/{space}/threads/{thread}/threadReadState`. - Their Workspace email address. For example, `users/user@example.com/spaces/{space}/threads/{thread}/threadReadState`. - Their user id. For example, `users/123456789/spaces/{space}/threads/{thread}/threadReadState`. Format: users/{user}/spaces/{space}/threads/{thread}/threadReadState
    /// - `spaces_id`: The `spacesId` of `name`, whose form is `users/{usersId}/spaces/{spacesId}/threads/{threadsId}/threadReadState`. Required. Resource name of the thread read state to retrieve. Only supports getting read state for the calling user. To refer to the calling user, set one of the following: - The `me` alias. For example, `users/me/spaces/{space}/threads/{thread}/threadReadState`. - Their Workspace email address. For example, `users/user@example.com/spaces/{space}/threads/{thread}/threadReadState`. - Their user id. For example, `users/123456789/spaces/{space}/threads/{thread}/threadReadState`. Format: users/{user}/spaces/{space}/threads/{thread}/threadReadState
    /// - `threads_id`: The `threadsId` of `name`, whose form is `users/{usersId}/spaces/{spacesId}/threads/{threadsId}/threadReadState`. Required. Resource name of the thread read state to retrieve. Only supports getting read state for the calling user. To refer to the calling user, set one of the following: - The `me` alias. For example, `users/me/spaces/{space}/threads/{thread}/threadReadState`. - Their Workspace email address. For example, `users/user@example.com/spaces/{space}/threads/{thread}/threadReadState`. - Their user id. For example, `users/123456789/spaces/{space}/threads/{thread}/threadReadState`. Format: users/{user}/spaces/{space}/threads/{thread}/threadReadState
    pub fn chat_users_spaces_threads_get_thread_read_state(
        &self,
    ) -> builder::ChatUsersSpacesThreadsGetThreadReadState<'_> {
        builder::ChatUsersSpacesThreadsGetThreadReadState::new(self)
    }
}
/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder;
/// Items consumers will typically use such as the Client.
pub mod prelude {
    pub use self::super::Client;
}
/// The methods of the API.
pub mod methods;
/// The OAuth scopes of the API.
pub mod scopes;
