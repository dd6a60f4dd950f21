// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

//! The methods of [`spaces.messages`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages).
//!
//! They are on [`Messages`]; the other types are their requests.

pub mod attachments;
pub mod reactions;
use crate::path::segment;
use crate::{Client, Error, ResponseValue, methods, names, types};

/// The methods of `spaces.messages`.
#[derive(Clone, Copy, Debug)]
pub struct Messages<'a> {
    pub(super) client: &'a Client,
}

impl<'a> Messages<'a> {
    /// Creates a message in a Google Chat space.
    ///
    /// For an example, see [Send a message](https://developers.google.com/workspace/chat/create-messages). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the authorization scope:
    /// - `https://www.googleapis.com/auth/chat.bot`
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.messages.create`
    /// - `https://www.googleapis.com/auth/chat.messages`
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    ///
    /// Chat attributes the message sender differently depending on the type of authentication that you use in your request. The following image shows how Chat attributes a message when you use app authentication. Chat displays the Chat app as the message sender. The content of the message can contain text (`text`), cards (`cardsV2`), and accessory widgets (`accessoryWidgets`). ![Message sent with app authentication](https://developers.google.com/workspace/chat/images/message-app-auth.svg) The following image shows how Chat attributes a message when you use user authentication. Chat displays the user as the message sender and attributes the Chat app to the message by displaying its name. The content of message can only contain text (`text`). ![Message sent with user authentication](https://developers.google.com/workspace/chat/images/message-user-auth.svg) The maximum message size, including the message contents, is 32,000 bytes. For [webhook](https://developers.google.com/workspace/chat/quickstart/webhooks) requests, the response doesn't contain the full message. The response only populates the `name` and `thread.name` fields in addition to the information that was in the request.
    ///
    /// Sends `POST /v1/{parent}/messages`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`SpaceName`](names::SpaceName). Required. The resource name of the space in which to create a message. Format: `spaces/{space}`
    /// - `body`, a [`Message`](types::Message).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.messages`](crate::scopes::CHAT_MESSAGES), [`chat.messages.create`](crate::scopes::CHAT_MESSAGES_CREATE)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let parent = "spaces/SPACE".parse()?;
    ///     let body = types::Message::default();
    ///     let request = client.spaces().messages().create(parent, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messages.create](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/create).
    #[doc(alias = "chat.spaces.messages.create")]
    pub fn create(&self, parent: names::SpaceName, body: types::Message) -> Create<'a> {
        Create {
            client: self.client,
            parent,
            body,
            create_message_notification_options_notification_type: None,
            message_id: None,
            message_reply_option: None,
            request_id: None,
            thread_key: None,
        }
    }

    /// Deletes a message.
    ///
    /// For an example, see [Delete a message](https://developers.google.com/workspace/chat/delete-messages). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the authorization scope:
    /// - `https://www.googleapis.com/auth/chat.bot`
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.messages`
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    ///
    /// When using app authentication, requests can only delete messages created by the calling Chat app.
    ///
    /// Sends `DELETE /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`MessageName`](names::MessageName). Required. Resource name of the message. Format: `spaces/{space}/messages/{message}` If you've set a custom ID for your message, you can use the value from the `clientAssignedMessageId` field for `{message}`. For details, see \[Name a message\] (<https://developers.google.com/workspace/chat/create-messages#name_a_created_message>).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.messages`](crate::scopes::CHAT_MESSAGES)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/messages/MESSAGE".parse()?;
    ///     let request = client.spaces().messages().delete(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messages.delete](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/delete).
    #[doc(alias = "chat.spaces.messages.delete")]
    pub fn delete(&self, name: names::MessageName) -> Delete<'a> {
        Delete {
            client: self.client,
            name,
            force: None,
        }
    }

    /// Returns details about a message.
    ///
    /// For an example, see [Get details about a message](https://developers.google.com/workspace/chat/get-messages). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.bot`: When using this authorization scope, this method returns details about a message the Chat app has access to, like direct messages and [slash commands](https://developers.google.com/workspace/chat/slash-commands) that invoke the Chat app.
    /// - `https://www.googleapis.com/auth/chat.app.messages.readonly` with [administrator approval](https://support.google.com/a?p=chat-app-auth). When using this authentication scope, this method returns details about a public message in a space.
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.messages.readonly`
    /// - `https://www.googleapis.com/auth/chat.messages`
    ///
    /// Note: Might return a message from a blocked member or space.
    ///
    /// Sends `GET /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`MessageName`](names::MessageName). Required. Resource name of the message. Format: `spaces/{space}/messages/{message}` If you've set a custom ID for your message, you can use the value from the `clientAssignedMessageId` field for `{message}`. For details, see \[Name a message\] (<https://developers.google.com/workspace/chat/create-messages#name_a_created_message>).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.messages.readonly`](crate::scopes::CHAT_APP_MESSAGES_READONLY), [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.messages`](crate::scopes::CHAT_MESSAGES), [`chat.messages.readonly`](crate::scopes::CHAT_MESSAGES_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/messages/MESSAGE".parse()?;
    ///     let request = client.spaces().messages().get(name);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messages.get](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/get).
    #[doc(alias = "chat.spaces.messages.get")]
    pub fn get(&self, name: names::MessageName) -> Get<'a> {
        Get {
            client: self.client,
            name,
            markup_syntax: None,
        }
    }

    /// Lists messages in a space that the caller is a member of, including messages from blocked members and spaces.
    ///
    /// System messages, like those announcing new space members, aren't included. If you list messages from a space with no messages, the response is an empty object. When using a REST/HTTP interface, the response contains an empty JSON object, `{}`. For an example, see [List messages](https://developers.google.com/workspace/chat/api/guides/v1/messages/list). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with [administrator approval](https://support.google.com/a?p=chat-app-auth) with the authorization scope:
    /// - `https://www.googleapis.com/auth/chat.app.messages.readonly`. When using this authentication scope, this method only returns public messages in a space. It doesn't include private messages.
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.messages.readonly`
    /// - `https://www.googleapis.com/auth/chat.messages`
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    ///
    /// Sends `GET /v1/{parent}/messages`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`SpaceName`](names::SpaceName). Required. The resource name of the space to list messages from. Format: `spaces/{space}`
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.app.messages.readonly`](crate::scopes::CHAT_APP_MESSAGES_READONLY)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.messages`](crate::scopes::CHAT_MESSAGES), [`chat.messages.readonly`](crate::scopes::CHAT_MESSAGES_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::Client;
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let parent = "spaces/SPACE".parse()?;
    ///     let request = client.spaces().messages().list(parent);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messages.list](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/list).
    #[doc(alias = "chat.spaces.messages.list")]
    pub fn list(&self, parent: names::SpaceName) -> List<'a> {
        List {
            client: self.client,
            parent,
            filter: None,
            markup_syntax: None,
            order_by: None,
            page_size: None,
            page_token: None,
            show_deleted: None,
        }
    }

    /// Updates a message.
    ///
    /// There's a difference between the `patch` and `update` methods. The `patch` method uses a `patch` request while the `update` method uses a `put` request. We recommend using the `patch` method. For an example, see [Update a message](https://developers.google.com/workspace/chat/update-messages). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the authorization scope:
    /// - `https://www.googleapis.com/auth/chat.bot`
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.messages`
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    ///
    /// When using app authentication, requests can only update messages created by the calling Chat app.
    ///
    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`MessageName`](names::MessageName). Identifier. Resource name of the message. Format: `spaces/{space}/messages/{message}` Where `{space}` is the ID of the space where the message is posted and `{message}` is a system-assigned ID for the message. For example, `spaces/AAAAAAAAAAA/messages/BBBBBBBBBBB.BBBBBBBBBBB`. If you set a custom ID when you create a message, you can use this ID to specify the message in a request by replacing `{message}` with the value from the `clientAssignedMessageId` field. For example, `spaces/AAAAAAAAAAA/messages/client-custom-name`. For details, see [Name a message](https://developers.google.com/workspace/chat/create-messages#name_a_created_message).
    /// - `body`, a [`Message`](types::Message).
    /// - `update_mask`, a [`FieldMask`](crate::FieldMask). Required. The field paths to update. Separate multiple values with commas or use `*` to update all field paths. Currently supported field paths:
    ///
    ///   - `text`
    ///   - `attachment`
    ///   - `cards` (Requires [app authentication](https://developers.google.com/chat/api/guides/auth/service-accounts).)
    ///   - `cards_v2` (Requires [app authentication](https://developers.google.com/chat/api/guides/auth/service-accounts).)
    ///   - `accessory_widgets` (Requires [app authentication](https://developers.google.com/chat/api/guides/auth/service-accounts).)
    ///   - `quoted_message_metadata` (Only allows removal of the quoted message.)
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.messages`](crate::scopes::CHAT_MESSAGES)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/messages/MESSAGE".parse()?;
    ///     let body = types::Message::default();
    ///     let update_mask = "text".parse()?;
    ///     let request = client.spaces().messages().patch(name, body, update_mask);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messages.patch](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/patch).
    #[doc(alias = "chat.spaces.messages.patch")]
    pub fn patch(
        &self,
        name: names::MessageName,
        body: types::Message,
        update_mask: crate::FieldMask,
    ) -> Patch<'a> {
        Patch {
            client: self.client,
            name,
            body,
            update_mask,
            allow_missing: None,
        }
    }

    /// Replaces the cards included in a message.
    ///
    /// A Chat app can only replace cards on a human-created message if the message already contains cards, and the cards were created by the app. If the app replaces the cards with an empty list, the cards are removed. After removing the cards, the app cannot add cards back to the message. Requires [app authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the [authorization scope](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.bot`
    ///
    /// Sends `POST /v1/{name}:replaceCards`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`MessageName`](names::MessageName). Required. The resource name of the message. Format: `spaces/{space}/messages/{message}`
    /// - `body`, a [`ReplaceMessageCardsRequest`](types::ReplaceMessageCardsRequest).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: none
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/messages/MESSAGE".parse()?;
    ///     let body = types::ReplaceMessageCardsRequest::default();
    ///     let request = client.spaces().messages().replace_cards(name, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messages.replaceCards](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/replaceCards).
    #[doc(alias = "chat.spaces.messages.replaceCards")]
    pub fn replace_cards(
        &self,
        name: names::MessageName,
        body: types::ReplaceMessageCardsRequest,
    ) -> ReplaceCards<'a> {
        ReplaceCards {
            client: self.client,
            name,
            body,
        }
    }

    /// Searches for messages in Google Chat that the calling user has access to.
    ///
    /// Returns a list of messages matching the search criteria. To search across all spaces the user has access to, set `parent` to `spaces/-`. Using any other value for `parent` results in an `INVALID_ARGUMENT` error. The returned messages have their `name` field populated with the full resource name, which includes the specific `space` in which the message resides. This API doesn't return all message types. The types of messages listed below aren't included in the response. Use ListMessages to list all messages. - Private Messages that are visible to the authenticated user. - Messages posted by Chat apps in spaces or group chats. - Messages in a Chat app DM. - Messages from blocked users. - Messages in spaces that the caller has muted. Requires [user authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following [authorization scopes](https://developers.google.com/workspace/chat/authenticate-authorize#chat-api-scopes):
    ///
    /// - `https://www.googleapis.com/auth/chat.messages.readonly`
    /// - `https://www.googleapis.com/auth/chat.messages`
    ///
    /// Sends `POST /v1/{parent}/messages:search`.
    ///
    /// # Arguments
    ///
    /// - `parent`, a [`SpaceName`](names::SpaceName). Required. The resource name of the space to search within. To search across all spaces the user has access to, set this field to `spaces/-`. Using any other value for `parent` results in an `INVALID_ARGUMENT` error. To limit the search to one or more spaces, use `space.name` or `space.display_name` in the `filter`.
    /// - `body`, a [`SearchMessagesRequest`](types::SearchMessagesRequest).
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: none
    /// - User authentication: [`chat.messages`](crate::scopes::CHAT_MESSAGES), [`chat.messages.readonly`](crate::scopes::CHAT_MESSAGES_READONLY)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let parent = "spaces/SPACE".parse()?;
    ///     let body = types::SearchMessagesRequest::default();
    ///     let request = client.spaces().messages().search(parent, body);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messages.search](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/search).
    #[doc(alias = "chat.spaces.messages.search")]
    pub fn search(
        &self,
        parent: names::SpaceName,
        body: types::SearchMessagesRequest,
    ) -> Search<'a> {
        Search {
            client: self.client,
            parent,
            body,
        }
    }

    /// Updates a message.
    ///
    /// There's a difference between the `patch` and `update` methods. The `patch` method uses a `patch` request while the `update` method uses a `put` request. We recommend using the `patch` method. For an example, see [Update a message](https://developers.google.com/workspace/chat/update-messages). Supports the following types of [authentication](https://developers.google.com/workspace/chat/authenticate-authorize):
    ///
    /// - [App authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-app) with the authorization scope:
    /// - `https://www.googleapis.com/auth/chat.bot`
    /// - [User authentication](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user) with one of the following authorization scopes:
    /// - `https://www.googleapis.com/auth/chat.messages`
    /// - `https://www.googleapis.com/auth/chat.import` (import mode spaces only)
    ///
    /// When using app authentication, requests can only update messages created by the calling Chat app.
    ///
    /// Sends `PUT /v1/{name}`.
    ///
    /// # Arguments
    ///
    /// - `name`, a [`MessageName`](names::MessageName). Identifier. Resource name of the message. Format: `spaces/{space}/messages/{message}` Where `{space}` is the ID of the space where the message is posted and `{message}` is a system-assigned ID for the message. For example, `spaces/AAAAAAAAAAA/messages/BBBBBBBBBBB.BBBBBBBBBBB`. If you set a custom ID when you create a message, you can use this ID to specify the message in a request by replacing `{message}` with the value from the `clientAssignedMessageId` field. For example, `spaces/AAAAAAAAAAA/messages/client-custom-name`. For details, see [Name a message](https://developers.google.com/workspace/chat/create-messages#name_a_created_message).
    /// - `body`, a [`Message`](types::Message).
    /// - `update_mask`, a [`FieldMask`](crate::FieldMask). Required. The field paths to update. Separate multiple values with commas or use `*` to update all field paths. Currently supported field paths:
    ///
    ///   - `text`
    ///   - `attachment`
    ///   - `cards` (Requires [app authentication](https://developers.google.com/chat/api/guides/auth/service-accounts).)
    ///   - `cards_v2` (Requires [app authentication](https://developers.google.com/chat/api/guides/auth/service-accounts).)
    ///   - `accessory_widgets` (Requires [app authentication](https://developers.google.com/chat/api/guides/auth/service-accounts).)
    ///   - `quoted_message_metadata` (Only allows removal of the quoted message.)
    ///
    /// # Scopes
    ///
    /// What the document lists; a token needs one of its kind of authentication.
    ///
    /// - App authentication: [`chat.bot`](crate::scopes::CHAT_BOT)
    /// - User authentication: [`chat.import`](crate::scopes::CHAT_IMPORT), [`chat.messages`](crate::scopes::CHAT_MESSAGES)
    /// - Administrators, with `use_admin_access`: none
    ///
    /// # Example
    ///
    /// ```
    /// use chat_sdk_gen::{Client, types};
    ///
    /// async fn example(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    ///     let name = "spaces/SPACE/messages/MESSAGE".parse()?;
    ///     let body = types::Message::default();
    ///     let update_mask = "text".parse()?;
    ///     let request = client.spaces().messages().update(name, body, update_mask);
    ///     println!("{:?}", request.send().await?);
    ///     Ok(())
    /// }
    /// ```
    ///
    /// Reference: [chat.spaces.messages.update](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/update).
    #[doc(alias = "chat.spaces.messages.update")]
    pub fn update(
        &self,
        name: names::MessageName,
        body: types::Message,
        update_mask: crate::FieldMask,
    ) -> Update<'a> {
        Update {
            client: self.client,
            name,
            body,
            update_mask,
            allow_missing: None,
        }
    }

    /// The methods of [`spaces.messages.attachments`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.attachments).
    pub fn attachments(&self) -> attachments::Attachments<'a> {
        attachments::Attachments {
            client: self.client,
        }
    }

    /// The methods of [`spaces.messages.reactions`](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.reactions).
    pub fn reactions(&self) -> reactions::Reactions<'a> {
        reactions::Reactions {
            client: self.client,
        }
    }
}

/// A request of [`Messages::create`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Create<'a> {
    client: &'a Client,
    parent: names::SpaceName,
    body: types::Message,
    create_message_notification_options_notification_type: Option<
        types::NotificationType,
    >,
    message_id: Option<String>,
    message_reply_option: Option<types::MessageReplyOption>,
    request_id: Option<String>,
    thread_key: Option<String>,
}

impl Create<'_> {
    /// The notification type for the message.
    pub fn create_message_notification_options_notification_type(
        mut self,
        create_message_notification_options_notification_type: impl Into<
            types::NotificationType,
        >,
    ) -> Self {
        self.create_message_notification_options_notification_type = Some(
            create_message_notification_options_notification_type.into(),
        );
        self
    }

    /// Optional. A custom ID for a message. Lets Chat apps get, update, or delete a message without needing to store the system-assigned ID in the message's resource name (represented in the message `name` field). The value for this field must meet the following requirements:
    ///
    /// - Begins with `client-`. For example, `client-custom-name` is a valid custom ID, but `custom-name` is not.
    /// - Contains up to 63 characters and only lowercase letters, numbers, and hyphens.
    /// - Is unique within a space.
    ///
    /// A Chat app can't use the same custom ID for different messages. For details, see [Name a message](https://developers.google.com/workspace/chat/create-messages#name_a_created_message).
    pub fn message_id(mut self, message_id: impl Into<String>) -> Self {
        self.message_id = Some(message_id.into());
        self
    }

    /// Optional. Specifies whether a message starts a thread or replies to one. Only supported in named spaces. When [responding to user interactions](https://developers.google.com/workspace/chat/receive-respond-interactions), this field is ignored. For interactions within a thread, the reply is created in the same thread. Otherwise, the reply is created as a new thread.
    pub fn message_reply_option(
        mut self,
        message_reply_option: impl Into<types::MessageReplyOption>,
    ) -> Self {
        self.message_reply_option = Some(message_reply_option.into());
        self
    }

    /// Optional. A unique ID for this request. A random UUID is recommended. Specifying a request ID makes the request idempotent, which ensures that multiple identical requests with the same request ID result in only a single message being created. Subsequent requests with the same request ID return the existing message and do not update the message, even if the requested details differ from the current state. To use this field effectively:
    ///
    /// - Ensure that subsequent requests are identical and use the same authentication credentials as the original request.
    /// - If a message was already created with the provided request ID, the request returns that message. Note that the returned message might not be fully populated; the API echoes the message in your request with the system-assigned resource names populated. To retrieve the latest metadata for the message, call `GetMessage`.
    /// - Reusing an existing request ID with a different authenticated user results in an error.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Optional. Deprecated: Use thread.thread_key instead. ID for the thread. Supports up to 4000 characters. To start or add to a thread, create a message and specify a `threadKey` or the thread.name. For example usage, see [Start or reply to a message thread](https://developers.google.com/workspace/chat/create-messages#create-message-thread).
    #[deprecated = "Google has deprecated it; the documentation says more"]
    pub fn thread_key(mut self, thread_key: impl Into<String>) -> Self {
        self.thread_key = Some(thread_key.into());
        self
    }

    /// Sends `POST /v1/{parent}/messages`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Message>, Error<()>> {
        let Self {
            client,
            parent,
            body,
            create_message_notification_options_notification_type,
            message_id,
            message_reply_option,
            request_id,
            thread_key,
        } = self;
        let url = format!(
            "{}/v1/spaces/{}/messages", client.base_url, segment(parent.space())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .query(
                &progenitor_client::QueryParam::new(
                    "createMessageNotificationOptions.notificationType",
                    &create_message_notification_options_notification_type,
                ),
            )
            .query(&progenitor_client::QueryParam::new("messageId", &message_id))
            .query(
                &progenitor_client::QueryParam::new(
                    "messageReplyOption",
                    &message_reply_option,
                ),
            )
            .query(&progenitor_client::QueryParam::new("requestId", &request_id))
            .query(&progenitor_client::QueryParam::new("threadKey", &thread_key))
            .build()?;
        client.call(request, &methods::SPACES_MESSAGES_CREATE).await
    }
}

const _: () = crate::visitor::is_shared::<Create<'static>>();

/// A request of [`Messages::delete`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Delete<'a> {
    client: &'a Client,
    name: names::MessageName,
    force: Option<bool>,
}

impl Delete<'_> {
    /// Optional. When `true`, deleting a message also deletes its threaded replies. When `false`, if a message has threaded replies, deletion fails. Only applies when [authenticating as a user](https://developers.google.com/workspace/chat/authenticate-authorize-chat-user). Has no effect when \[authenticating as a Chat app\] (<https://developers.google.com/workspace/chat/authenticate-authorize-chat-app>).
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
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
        let Self { client, name, force } = self;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}", client.base_url, segment(name.space()),
            segment(name.message())
        );
        let request = client
            .http
            .delete(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("force", &force))
            .build()?;
        client.call(request, &methods::SPACES_MESSAGES_DELETE).await
    }
}

const _: () = crate::visitor::is_shared::<Delete<'static>>();

/// A request of [`Messages::get`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Get<'a> {
    client: &'a Client,
    name: names::MessageName,
    markup_syntax: Option<types::MarkupSyntax>,
}

impl Get<'_> {
    /// Optional. Specifies the desired output syntax for the Chat message `formatted_text` field.
    pub fn markup_syntax(
        mut self,
        markup_syntax: impl Into<types::MarkupSyntax>,
    ) -> Self {
        self.markup_syntax = Some(markup_syntax.into());
        self
    }

    /// Sends `GET /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Message>, Error<()>> {
        let Self { client, name, markup_syntax } = self;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}", client.base_url, segment(name.space()),
            segment(name.message())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("markupSyntax", &markup_syntax))
            .build()?;
        client.call(request, &methods::SPACES_MESSAGES_GET).await
    }
}

const _: () = crate::visitor::is_shared::<Get<'static>>();

/// A request of [`Messages::list`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct List<'a> {
    client: &'a Client,
    parent: names::SpaceName,
    filter: Option<String>,
    markup_syntax: Option<types::MarkupSyntax>,
    order_by: Option<String>,
    page_size: Option<i32>,
    page_token: Option<String>,
    show_deleted: Option<bool>,
}

impl List<'_> {
    /// Optional. A query filter. You can filter messages by date (`create_time`) and thread (`thread.name`). To filter messages by the date they were created, specify the `create_time` with a timestamp in [RFC-3339](https://www.rfc-editor.org/rfc/rfc3339) format and double quotation marks. For example, `"2023-04-21T11:30:00-04:00"`. You can use the greater than operator `>` to list messages that were created after a timestamp, or the less than operator `<` to list messages that were created before a timestamp. To filter messages within a time interval, use the `AND` operator between two timestamps. To filter by thread, specify the `thread.name`, formatted as `spaces/{space}/threads/{thread}`. You can only specify one `thread.name` per query. To filter by both thread and date, use the `AND` operator in your query. For example, the following queries are valid: `create_time > "2012-04-21T11:30:00-04:00" create_time > "2012-04-21T11:30:00-04:00" AND thread.name = spaces/AAAAAAAAAAA/threads/123 create_time > "2012-04-21T11:30:00+00:00" AND create_time < "2013-01-01T00:00:00+00:00" AND thread.name = spaces/AAAAAAAAAAA/threads/123 thread.name = spaces/AAAAAAAAAAA/threads/123` Invalid queries are rejected by the server with an `INVALID_ARGUMENT` error.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Optional. Specifies the desired output syntax for the Chat message `formatted_text` field.
    pub fn markup_syntax(
        mut self,
        markup_syntax: impl Into<types::MarkupSyntax>,
    ) -> Self {
        self.markup_syntax = Some(markup_syntax.into());
        self
    }

    /// Optional. How the list of messages is ordered. Specify a value to order by an ordering operation. Valid ordering operation values are as follows:
    ///
    /// - `ASC` for ascending.
    /// - `DESC` for descending.
    ///
    /// The default ordering is `create_time ASC`.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Optional. The maximum number of messages returned. The service might return fewer messages than this value. If unspecified, at most 25 are returned. The maximum value is 1000. If you use a value more than 1000, it's automatically changed to 1000. Negative values return an `INVALID_ARGUMENT` error.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Optional. A page token received from a previous list messages call. Provide this parameter to retrieve the subsequent page. When paginating, all other parameters provided should match the call that provided the page token. Passing different values to the other parameters might lead to unexpected results.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Optional. Whether to include deleted messages. Deleted messages include deleted time and metadata about their deletion, but message content is unavailable.
    pub fn show_deleted(mut self, show_deleted: bool) -> Self {
        self.show_deleted = Some(show_deleted);
        self
    }

    /// Sends `GET /v1/{parent}/messages`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ListMessagesResponse>, Error<()>> {
        let Self {
            client,
            parent,
            filter,
            markup_syntax,
            order_by,
            page_size,
            page_token,
            show_deleted,
        } = self;
        let url = format!(
            "{}/v1/spaces/{}/messages", client.base_url, segment(parent.space())
        );
        let request = client
            .http
            .get(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("markupSyntax", &markup_syntax))
            .query(&progenitor_client::QueryParam::new("orderBy", &order_by))
            .query(&progenitor_client::QueryParam::new("pageSize", &page_size))
            .query(&progenitor_client::QueryParam::new("pageToken", &page_token))
            .query(&progenitor_client::QueryParam::new("showDeleted", &show_deleted))
            .build()?;
        client.call(request, &methods::SPACES_MESSAGES_LIST).await
    }
}

const _: () = crate::visitor::is_shared::<List<'static>>();

/// A request of [`Messages::patch`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Patch<'a> {
    client: &'a Client,
    name: names::MessageName,
    body: types::Message,
    update_mask: crate::FieldMask,
    allow_missing: Option<bool>,
}

impl Patch<'_> {
    /// Optional. If `true` and the message isn't found, a new message is created and `updateMask` is ignored. The specified message ID must be [client-assigned](https://developers.google.com/workspace/chat/create-messages#name_a_created_message) or the request fails.
    pub fn allow_missing(mut self, allow_missing: bool) -> Self {
        self.allow_missing = Some(allow_missing);
        self
    }

    /// Sends `PATCH /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Message>, Error<()>> {
        let Self { client, name, body, update_mask, allow_missing } = self;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}", client.base_url, segment(name.space()),
            segment(name.message())
        );
        let request = client
            .http
            .patch(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .query(&progenitor_client::QueryParam::new("allowMissing", &allow_missing))
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        client.call(request, &methods::SPACES_MESSAGES_PATCH).await
    }
}

const _: () = crate::visitor::is_shared::<Patch<'static>>();

/// A request of [`Messages::replace_cards`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReplaceCards<'a> {
    client: &'a Client,
    name: names::MessageName,
    body: types::ReplaceMessageCardsRequest,
}

impl ReplaceCards<'_> {
    /// Sends `POST /v1/{name}:replaceCards`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ReplaceMessageCardsResponse>, Error<()>> {
        let Self { client, name, body } = self;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}:replaceCards", client.base_url, segment(name
            .space()), segment(name.message())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::SPACES_MESSAGES_REPLACE_CARDS).await
    }
}

const _: () = crate::visitor::is_shared::<ReplaceCards<'static>>();

/// A request of [`Messages::search`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Search<'a> {
    client: &'a Client,
    parent: names::SpaceName,
    body: types::SearchMessagesRequest,
}

impl Search<'_> {
    /// Sends `POST /v1/{parent}/messages:search`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SearchMessagesResponse>, Error<()>> {
        let Self { client, parent, body } = self;
        let url = format!(
            "{}/v1/spaces/{}/messages:search", client.base_url, segment(parent.space())
        );
        let request = client
            .http
            .post(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .build()?;
        client.call(request, &methods::SPACES_MESSAGES_SEARCH).await
    }
}

const _: () = crate::visitor::is_shared::<Search<'static>>();

/// A request of [`Messages::update`], which [`send`](Self::send) sends.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct Update<'a> {
    client: &'a Client,
    name: names::MessageName,
    body: types::Message,
    update_mask: crate::FieldMask,
    allow_missing: Option<bool>,
}

impl Update<'_> {
    /// Optional. If `true` and the message isn't found, a new message is created and `updateMask` is ignored. The specified message ID must be [client-assigned](https://developers.google.com/workspace/chat/create-messages#name_a_created_message) or the request fails.
    pub fn allow_missing(mut self, allow_missing: bool) -> Self {
        self.allow_missing = Some(allow_missing);
        self
    }

    /// Sends `PUT /v1/{name}`.
    ///
    /// # Errors
    ///
    /// [`UnexpectedResponse`](Error::UnexpectedResponse) holds what is no success, or what the
    /// transport failed with; the other errors say what is wrong with a request or an answer.
    /// `chat_sdk::Error::from_generated` reads it, and makes one sentence of it with the way out.
    pub async fn send(self) -> Result<ResponseValue<types::Message>, Error<()>> {
        let Self { client, name, body, update_mask, allow_missing } = self;
        let url = format!(
            "{}/v1/spaces/{}/messages/{}", client.base_url, segment(name.space()),
            segment(name.message())
        );
        let request = client
            .http
            .put(url)
            .header(::reqwest::header::ACCEPT, "application/json")
            .json(&body)
            .query(&progenitor_client::QueryParam::new("allowMissing", &allow_missing))
            .query(&progenitor_client::QueryParam::new("updateMask", &update_mask))
            .build()?;
        client.call(request, &methods::SPACES_MESSAGES_UPDATE).await
    }
}

const _: () = crate::visitor::is_shared::<Update<'static>>();
