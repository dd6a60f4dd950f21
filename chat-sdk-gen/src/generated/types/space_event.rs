// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

use super::{
    MembershipBatchCreatedEventData, MembershipBatchDeletedEventData,
    MembershipBatchUpdatedEventData, MembershipCreatedEventData,
    MembershipDeletedEventData, MembershipUpdatedEventData, MessageBatchCreatedEventData,
    MessageBatchDeletedEventData, MessageBatchUpdatedEventData, MessageCreatedEventData,
    MessageDeletedEventData, MessageUpdatedEventData, ReactionBatchCreatedEventData,
    ReactionBatchDeletedEventData, ReactionCreatedEventData, ReactionDeletedEventData,
    SpaceBatchUpdatedEventData, SpaceUpdatedEventData,
};

/// An event that represents a change or activity in a Google Chat space. To learn more, see [Work with events from Google Chat](https://developers.google.com/workspace/chat/events-overview).
#[derive(Default, ::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[non_exhaustive]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct SpaceEvent {
    /// Time when the event occurred.
    #[serde(rename = "eventTime", skip_serializing_if = "Option::is_none")]
    pub event_time: Option<::chrono::DateTime<::chrono::Utc>>,
    /// Type of space event. Each event type has a batch version, which represents multiple instances of the event type that occur in a short period of time. For `spaceEvents.list()` requests, omit batch event types in your query filter. By default, the server returns both event type and its batch version. Supported event types for [messages](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages):
    ///
    /// - New message: `google.workspace.chat.message.v1.created`
    /// - Updated message: `google.workspace.chat.message.v1.updated`
    /// - Deleted message: `google.workspace.chat.message.v1.deleted`
    /// - Multiple new messages: `google.workspace.chat.message.v1.batchCreated`
    /// - Multiple updated messages: `google.workspace.chat.message.v1.batchUpdated`
    /// - Multiple deleted messages: `google.workspace.chat.message.v1.batchDeleted` Supported event types for [memberships](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.members):
    /// - New membership: `google.workspace.chat.membership.v1.created`
    /// - Updated membership: `google.workspace.chat.membership.v1.updated`
    /// - Deleted membership: `google.workspace.chat.membership.v1.deleted`
    /// - Multiple new memberships: `google.workspace.chat.membership.v1.batchCreated`
    /// - Multiple updated memberships: `google.workspace.chat.membership.v1.batchUpdated`
    /// - Multiple deleted memberships: `google.workspace.chat.membership.v1.batchDeleted` Supported event types for [reactions](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages.reactions):
    /// - New reaction: `google.workspace.chat.reaction.v1.created`
    /// - Deleted reaction: `google.workspace.chat.reaction.v1.deleted`
    /// - Multiple new reactions: `google.workspace.chat.reaction.v1.batchCreated`
    /// - Multiple deleted reactions: `google.workspace.chat.reaction.v1.batchDeleted` Supported event types about the [space](https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces):
    /// - Updated space: `google.workspace.chat.space.v1.updated`
    /// - Multiple space updates: `google.workspace.chat.space.v1.batchUpdated`
    #[serde(rename = "eventType", skip_serializing_if = "Option::is_none")]
    pub event_type: Option<String>,
    /// Event payload for multiple new memberships. Event type: `google.workspace.chat.membership.v1.batchCreated`
    #[serde(
        rename = "membershipBatchCreatedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub membership_batch_created_event_data: Option<MembershipBatchCreatedEventData>,
    /// Event payload for multiple deleted memberships. Event type: `google.workspace.chat.membership.v1.batchDeleted`
    #[serde(
        rename = "membershipBatchDeletedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub membership_batch_deleted_event_data: Option<MembershipBatchDeletedEventData>,
    /// Event payload for multiple updated memberships. Event type: `google.workspace.chat.membership.v1.batchUpdated`
    #[serde(
        rename = "membershipBatchUpdatedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub membership_batch_updated_event_data: Option<MembershipBatchUpdatedEventData>,
    /// Event payload for a new membership. Event type: `google.workspace.chat.membership.v1.created`
    #[serde(
        rename = "membershipCreatedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub membership_created_event_data: Option<MembershipCreatedEventData>,
    /// Event payload for a deleted membership. Event type: `google.workspace.chat.membership.v1.deleted`
    #[serde(
        rename = "membershipDeletedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub membership_deleted_event_data: Option<MembershipDeletedEventData>,
    /// Event payload for an updated membership. Event type: `google.workspace.chat.membership.v1.updated`
    #[serde(
        rename = "membershipUpdatedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub membership_updated_event_data: Option<MembershipUpdatedEventData>,
    /// Event payload for multiple new messages. Event type: `google.workspace.chat.message.v1.batchCreated`
    #[serde(
        rename = "messageBatchCreatedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub message_batch_created_event_data: Option<MessageBatchCreatedEventData>,
    /// Event payload for multiple deleted messages. Event type: `google.workspace.chat.message.v1.batchDeleted`
    #[serde(
        rename = "messageBatchDeletedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub message_batch_deleted_event_data: Option<MessageBatchDeletedEventData>,
    /// Event payload for multiple updated messages. Event type: `google.workspace.chat.message.v1.batchUpdated`
    #[serde(
        rename = "messageBatchUpdatedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub message_batch_updated_event_data: Option<MessageBatchUpdatedEventData>,
    /// Event payload for a new message. Event type: `google.workspace.chat.message.v1.created`
    #[serde(rename = "messageCreatedEventData", skip_serializing_if = "Option::is_none")]
    pub message_created_event_data: Option<MessageCreatedEventData>,
    /// Event payload for a deleted message. Event type: `google.workspace.chat.message.v1.deleted`
    #[serde(rename = "messageDeletedEventData", skip_serializing_if = "Option::is_none")]
    pub message_deleted_event_data: Option<MessageDeletedEventData>,
    /// Event payload for an updated message. Event type: `google.workspace.chat.message.v1.updated`
    #[serde(rename = "messageUpdatedEventData", skip_serializing_if = "Option::is_none")]
    pub message_updated_event_data: Option<MessageUpdatedEventData>,
    /// Resource name of the space event. Format: `spaces/{space}/spaceEvents/{spaceEvent}`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Event payload for multiple new reactions. Event type: `google.workspace.chat.reaction.v1.batchCreated`
    #[serde(
        rename = "reactionBatchCreatedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub reaction_batch_created_event_data: Option<ReactionBatchCreatedEventData>,
    /// Event payload for multiple deleted reactions. Event type: `google.workspace.chat.reaction.v1.batchDeleted`
    #[serde(
        rename = "reactionBatchDeletedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub reaction_batch_deleted_event_data: Option<ReactionBatchDeletedEventData>,
    /// Event payload for a new reaction. Event type: `google.workspace.chat.reaction.v1.created`
    #[serde(
        rename = "reactionCreatedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub reaction_created_event_data: Option<ReactionCreatedEventData>,
    /// Event payload for a deleted reaction. Event type: `google.workspace.chat.reaction.v1.deleted`
    #[serde(
        rename = "reactionDeletedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub reaction_deleted_event_data: Option<ReactionDeletedEventData>,
    /// Event payload for multiple updates to a space. Event type: `google.workspace.chat.space.v1.batchUpdated`
    #[serde(
        rename = "spaceBatchUpdatedEventData",
        skip_serializing_if = "Option::is_none"
    )]
    pub space_batch_updated_event_data: Option<SpaceBatchUpdatedEventData>,
    /// Event payload for a space update. Event type: `google.workspace.chat.space.v1.updated`
    #[serde(rename = "spaceUpdatedEventData", skip_serializing_if = "Option::is_none")]
    pub space_updated_event_data: Option<SpaceUpdatedEventData>,
    /// Fields that this version of the crate does not know, as they came.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<String, ::serde_json::Value>,
}

impl SpaceEvent {
    /// Sets [`event_time`](Self#structfield.event_time).
    pub fn with_event_time(
        mut self,
        value: impl Into<::chrono::DateTime<::chrono::Utc>>,
    ) -> Self {
        self.event_time = Some(value.into());
        self
    }

    /// Sets [`event_type`](Self#structfield.event_type).
    pub fn with_event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Sets [`membership_batch_created_event_data`](Self#structfield.membership_batch_created_event_data).
    pub fn with_membership_batch_created_event_data(
        mut self,
        value: impl Into<MembershipBatchCreatedEventData>,
    ) -> Self {
        self.membership_batch_created_event_data = Some(value.into());
        self
    }

    /// Sets [`membership_batch_deleted_event_data`](Self#structfield.membership_batch_deleted_event_data).
    pub fn with_membership_batch_deleted_event_data(
        mut self,
        value: impl Into<MembershipBatchDeletedEventData>,
    ) -> Self {
        self.membership_batch_deleted_event_data = Some(value.into());
        self
    }

    /// Sets [`membership_batch_updated_event_data`](Self#structfield.membership_batch_updated_event_data).
    pub fn with_membership_batch_updated_event_data(
        mut self,
        value: impl Into<MembershipBatchUpdatedEventData>,
    ) -> Self {
        self.membership_batch_updated_event_data = Some(value.into());
        self
    }

    /// Sets [`membership_created_event_data`](Self#structfield.membership_created_event_data).
    pub fn with_membership_created_event_data(
        mut self,
        value: impl Into<MembershipCreatedEventData>,
    ) -> Self {
        self.membership_created_event_data = Some(value.into());
        self
    }

    /// Sets [`membership_deleted_event_data`](Self#structfield.membership_deleted_event_data).
    pub fn with_membership_deleted_event_data(
        mut self,
        value: impl Into<MembershipDeletedEventData>,
    ) -> Self {
        self.membership_deleted_event_data = Some(value.into());
        self
    }

    /// Sets [`membership_updated_event_data`](Self#structfield.membership_updated_event_data).
    pub fn with_membership_updated_event_data(
        mut self,
        value: impl Into<MembershipUpdatedEventData>,
    ) -> Self {
        self.membership_updated_event_data = Some(value.into());
        self
    }

    /// Sets [`message_batch_created_event_data`](Self#structfield.message_batch_created_event_data).
    pub fn with_message_batch_created_event_data(
        mut self,
        value: impl Into<MessageBatchCreatedEventData>,
    ) -> Self {
        self.message_batch_created_event_data = Some(value.into());
        self
    }

    /// Sets [`message_batch_deleted_event_data`](Self#structfield.message_batch_deleted_event_data).
    pub fn with_message_batch_deleted_event_data(
        mut self,
        value: impl Into<MessageBatchDeletedEventData>,
    ) -> Self {
        self.message_batch_deleted_event_data = Some(value.into());
        self
    }

    /// Sets [`message_batch_updated_event_data`](Self#structfield.message_batch_updated_event_data).
    pub fn with_message_batch_updated_event_data(
        mut self,
        value: impl Into<MessageBatchUpdatedEventData>,
    ) -> Self {
        self.message_batch_updated_event_data = Some(value.into());
        self
    }

    /// Sets [`message_created_event_data`](Self#structfield.message_created_event_data).
    pub fn with_message_created_event_data(
        mut self,
        value: impl Into<MessageCreatedEventData>,
    ) -> Self {
        self.message_created_event_data = Some(value.into());
        self
    }

    /// Sets [`message_deleted_event_data`](Self#structfield.message_deleted_event_data).
    pub fn with_message_deleted_event_data(
        mut self,
        value: impl Into<MessageDeletedEventData>,
    ) -> Self {
        self.message_deleted_event_data = Some(value.into());
        self
    }

    /// Sets [`message_updated_event_data`](Self#structfield.message_updated_event_data).
    pub fn with_message_updated_event_data(
        mut self,
        value: impl Into<MessageUpdatedEventData>,
    ) -> Self {
        self.message_updated_event_data = Some(value.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`reaction_batch_created_event_data`](Self#structfield.reaction_batch_created_event_data).
    pub fn with_reaction_batch_created_event_data(
        mut self,
        value: impl Into<ReactionBatchCreatedEventData>,
    ) -> Self {
        self.reaction_batch_created_event_data = Some(value.into());
        self
    }

    /// Sets [`reaction_batch_deleted_event_data`](Self#structfield.reaction_batch_deleted_event_data).
    pub fn with_reaction_batch_deleted_event_data(
        mut self,
        value: impl Into<ReactionBatchDeletedEventData>,
    ) -> Self {
        self.reaction_batch_deleted_event_data = Some(value.into());
        self
    }

    /// Sets [`reaction_created_event_data`](Self#structfield.reaction_created_event_data).
    pub fn with_reaction_created_event_data(
        mut self,
        value: impl Into<ReactionCreatedEventData>,
    ) -> Self {
        self.reaction_created_event_data = Some(value.into());
        self
    }

    /// Sets [`reaction_deleted_event_data`](Self#structfield.reaction_deleted_event_data).
    pub fn with_reaction_deleted_event_data(
        mut self,
        value: impl Into<ReactionDeletedEventData>,
    ) -> Self {
        self.reaction_deleted_event_data = Some(value.into());
        self
    }

    /// Sets [`space_batch_updated_event_data`](Self#structfield.space_batch_updated_event_data).
    pub fn with_space_batch_updated_event_data(
        mut self,
        value: impl Into<SpaceBatchUpdatedEventData>,
    ) -> Self {
        self.space_batch_updated_event_data = Some(value.into());
        self
    }

    /// Sets [`space_updated_event_data`](Self#structfield.space_updated_event_data).
    pub fn with_space_updated_event_data(
        mut self,
        value: impl Into<SpaceUpdatedEventData>,
    ) -> Self {
        self.space_updated_event_data = Some(value.into());
        self
    }
}
