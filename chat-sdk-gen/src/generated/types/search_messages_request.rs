// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::MarkupSyntax;

/// Request message for searching messages.
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SearchMessagesRequest {
    /// Required. A search query. The query can specify one or more search keywords, which are used to filter the results, You can also filter the results using the following message fields:
    ///
    /// - `create_time`: Accepts a timestamp in [RFC-3339](https://www.rfc-editor.org/rfc/rfc3339) format and the supported comparison operators are: `<` and `>=`.
    /// - `sender.name`: The resource name of the sender (`users/{user}`). Only supports `=`. You can use the e-mail as an alias for `{user}`. For example, `users/example@gmail.com`, where `example@gmail.com` is the e-mail of the Google Chat user.
    /// - `space.name`: The resource name of the space where the message is posted. (`spaces/{space}`). Only supports `=`. If this filter is not set, the search is performed across all direct messages and spaces the user has access to as a space member.
    /// - `space.display_name`: Supports the operator `:` (has) and filters spaces based on a partial match of their display name. Results are limited to the top five space matches. For example, `space.display_name:Project` searches for messages in the top five spaces that contain the word "Project" in their display names.
    /// - `space.space_type`: The type of the space. Only supports `=`. For example, `space.space_type="DIRECT_MESSAGE"` returns only messages from direct messages. The possible values are `DIRECT_MESSAGE`, `GROUP_CHAT`, and `SPACE`.
    /// - `attachment`: Supports the operator `:*` (has any) to check for the presence of attachments. If `attachment:*` is specified, only messages that have at least one attachment are returned.
    /// - `annotations.user_mentions.user.name`: The resource name of the mentioned user (`users/{user}`). Only supports `:` (has). For example: `annotations.user_mentions.user.name:"users/1234567890"` returns only messages that contain a mention to the specified user. Alternatively, the alias `me` can be used to filter for messages that mention the caller user, for example: `annotations.user_mentions.user.name:users/me`. You can also use the e-mail as an alias for `{user}`, for example, `users/example@gmail.com`.
    ///
    /// For advanced filtering, the following functions are also available:
    ///
    /// - `has_link()`: Returns only messages that have at least one hyperlink in the message text.
    /// - `is_unread()`: Filters out messages that have been read by the calling user.
    ///
    /// Using the `space.display_name` or the `space.space_type` filters requires that the calling credentials include one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.spaces.readonly`
    /// - `https://www.googleapis.com/auth/chat.spaces`
    ///
    /// Using the `is_unread()` filter requires that the calling credentials include one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.users.readstate.readonly`
    /// - `https://www.googleapis.com/auth/chat.users.readstate`
    ///
    /// Across different fields, only `AND` operators are supported. A valid example is `sender.name = "users/1234567890" AND is_unread()`. The word `AND` is optional and is implied if omitted. For example, `sender.name = "users/1234567890" is_unread()` is valid and is equivalent to the previous example. An invalid example is `sender.name = "users/1234567890" OR is_unread()` because `OR` is not supported between different fields. Among the same field:
    ///
    /// - `create_time` supports only `AND`, and can only be used to represent an interval, such as `create_time >= "2022-01-01T00:00:00+00:00" AND create_time < "2023-01-01T00:00:00+00:00"`.
    /// - `sender.name` supports only the `OR` operator, for example: `sender.name = "users/1234567890" OR sender.name = "users/0987654321"`.
    /// - `space.name` supports only the `OR` operator, for example: `space.name = "spaces/ABCDEFGH" OR space.name = "spaces/QWERTYUI"`.
    /// - `space.display_name` supports the operators `AND` and `OR`, but not a mix of both. For example: `space.display_name:Project AND space.display_name:Tasks` returns messages that are in spaces with display names containing both `Project` and `Tasks`, whereas `space.display_name:Project OR space.display_name:Tasks` returns messages that are in spaces with display names containing either `Project` or `Tasks` or both.
    /// - `space.space_type` supports only the `OR` operator, for example: `space.space_type = "DIRECT_MESSAGE" OR space.space_type = "GROUP_CHAT"`.
    /// - `annotations.user_mentions.user.name` supports the operators `AND` and `OR`, but not a mix of both. For example: `annotations.user_mentions.user.name:"users/1234567890" AND annotations.user_mentions.user.name:"users/0987654321"` returns only messages that mentions both users, whereas `annotations.user_mentions.user.name:"users/1234567890" OR annotations.user_mentions.user.name:"users/0987654321"` returns messages that mention either user or both. Parentheses are required to disambiguate operator precedence when combining `AND` and `OR` operators in the same query. For example: `(sender.name="users/me" OR sender.name="users/123456")
    ///
    /// AND is_unread()`. Otherwise, parentheses are optional. The following example queries are valid: `"Pending reports" AND create_time >= "2023-01-01T00:00:00Z" sender.name = "users/example@gmail.com" annotations.user_mentions.user.name:"users/0987654321" attachment:* AND space.name = "spaces/ABCDEFGH" tasks AND is_unread() AND sender.name = "users/1234567890" "things to do" "urgent" (sender.name = "users/1234567890") AND (create_time < "2023-05-01T00:00:00Z") tasks AND space.name = "spaces/ABCDEFGH" AND has_link() "project one" is_unread() space.display_name:Project tasks` The maximum query length is 1,000 characters. Invalid queries are rejected by the server with an `INVALID_ARGUMENT` error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
    /// Optional. Specifies the desired output syntax for the Chat message `formatted_text` field.
    #[serde(rename = "markupSyntax", skip_serializing_if = "Option::is_none")]
    pub markup_syntax: Option<MarkupSyntax>,
    /// Optional. How the results list is ordered. Supported attributes to order by are:
    ///
    /// - `create_time`: Sorts the results by the time of the message creation. Default value.
    /// - `relevance`: Sorts the results by relevance.
    ///
    /// [Developer Preview](https://developers.google.com/workspace/preview). The default ordering is `create_time desc`. Only a single order per query (`create_time` or `relevance`) is supported. Only descending order (`desc`) is supported, and it must be specified after the order attribute.
    #[serde(rename = "orderBy", skip_serializing_if = "Option::is_none")]
    pub order_by: Option<String>,
    /// Optional. The maximum number of results to return. The service may return fewer than this value. If unspecified, at most 25 are returned. The maximum value is 100. If you use a value more than 100, it's automatically changed to 100.
    #[serde(rename = "pageSize", skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i32>,
    /// Optional. A token, received from the previous search messages call. Provide this parameter to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    #[serde(rename = "pageToken", skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Optional. Specifies what kind of search results view to return. The default is `SEARCH_MESSAGES_VIEW_BASIC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view: Option<SearchMessagesRequestView>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SearchMessagesRequest {
    /// Sets [`filter`](Self#structfield.filter).
    pub fn with_filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }

    /// Sets [`markup_syntax`](Self#structfield.markup_syntax).
    pub fn with_markup_syntax(mut self, value: impl Into<MarkupSyntax>) -> Self {
        self.markup_syntax = Some(value.into());
        self
    }

    /// Sets [`order_by`](Self#structfield.order_by).
    pub fn with_order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    pub fn with_page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    pub fn with_page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }

    /// Sets [`view`](Self#structfield.view).
    pub fn with_view(mut self, value: impl Into<SearchMessagesRequestView>) -> Self {
        self.view = Some(value.into());
        self
    }
}

/// Optional. Specifies what kind of search results view to return. The default is `SEARCH_MESSAGES_VIEW_BASIC`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SearchMessagesRequestView {
    /// `SEARCH_MESSAGES_VIEW_UNSPECIFIED`: The default / unset value. The API will default to the BASIC view.
    SearchMessagesViewUnspecified,
    /// `SEARCH_MESSAGES_VIEW_BASIC`: Includes only the matched messages in the results, but no additional metadata. This is the default value.
    SearchMessagesViewBasic,
    /// `SEARCH_MESSAGES_VIEW_FULL`: Includes everything in the results: the matched messages and additional metadata.
    SearchMessagesViewFull,
    /// A value that this version of the crate does not know, as it came.
    UnknownValue(crate::UnknownValue),
}

crate::format::unknown::open_enum! {
    SearchMessagesRequestView {
        SearchMessagesViewUnspecified = "SEARCH_MESSAGES_VIEW_UNSPECIFIED",
        SearchMessagesViewBasic = "SEARCH_MESSAGES_VIEW_BASIC",
        SearchMessagesViewFull = "SEARCH_MESSAGES_VIEW_FULL",
    }
}
