// Generated from chat-api-spec/openapi by `cargo xtask generate`. Do not edit: what is wrong
// here is mended in the converter or in a pass of the generator.

crate::name::resource_name! {
    /// The name of a `CustomEmoji`: `customEmojis/{customEmoji}`.
    CustomEmojiName, "customEmojis/{customEmoji}", custom_emoji
}

crate::name::resource_name! {
    /// The name of a `Space`: `spaces/{space}`.
    SpaceName, "spaces/{space}", space
}

crate::name::resource_name! {
    /// The name of a `Membership`: `spaces/{space}/members/{member}`.
    MembershipName, "spaces/{space}/members/{member}", space, member
}

impl MembershipName {
    /// The name of what it is in.
    pub fn parent(&self) -> SpaceName {
        SpaceName {
            space: self.space.clone(),
        }
    }
}

crate::name::resource_name! {
    /// The name of a `MessagePin`: `spaces/{space}/messagePins/{messagePin}`.
    MessagePinName, "spaces/{space}/messagePins/{messagePin}", space, message_pin
}

impl MessagePinName {
    /// The name of what it is in.
    pub fn parent(&self) -> SpaceName {
        SpaceName {
            space: self.space.clone(),
        }
    }
}

crate::name::resource_name! {
    /// The name of a `Message`: `spaces/{space}/messages/{message}`.
    MessageName, "spaces/{space}/messages/{message}", space, message
}

impl MessageName {
    /// The name of what it is in.
    pub fn parent(&self) -> SpaceName {
        SpaceName {
            space: self.space.clone(),
        }
    }
}

crate::name::resource_name! {
    /// The name of an `Attachment`: `spaces/{space}/messages/{message}/attachments/{attachment}`.
    AttachmentName, "spaces/{space}/messages/{message}/attachments/{attachment}", space, message, attachment
}

impl AttachmentName {
    /// The name of what it is in.
    pub fn parent(&self) -> MessageName {
        MessageName {
            space: self.space.clone(),
            message: self.message.clone(),
        }
    }
}

crate::name::resource_name! {
    /// The name of a `Reaction`: `spaces/{space}/messages/{message}/reactions/{reaction}`.
    ReactionName, "spaces/{space}/messages/{message}/reactions/{reaction}", space, message, reaction
}

impl ReactionName {
    /// The name of what it is in.
    pub fn parent(&self) -> MessageName {
        MessageName {
            space: self.space.clone(),
            message: self.message.clone(),
        }
    }
}

crate::name::resource_name! {
    /// The name of a `SpaceEvent`: `spaces/{space}/spaceEvents/{spaceEvent}`.
    SpaceEventName, "spaces/{space}/spaceEvents/{spaceEvent}", space, space_event
}

impl SpaceEventName {
    /// The name of what it is in.
    pub fn parent(&self) -> SpaceName {
        SpaceName {
            space: self.space.clone(),
        }
    }
}

#[cfg(feature = "preview")]
crate::name::resource_name! {
    /// The name of a `StreamMessage`: `spaces/{space}/streamMessages/{streamMessage}`.
    StreamMessageName, "spaces/{space}/streamMessages/{streamMessage}", space, stream_message
}

#[cfg(feature = "preview")]
impl StreamMessageName {
    /// The name of what it is in.
    pub fn parent(&self) -> SpaceName {
        SpaceName {
            space: self.space.clone(),
        }
    }
}

crate::name::resource_name! {
    /// The name of a `User`: `users/{user}`.
    UserName, "users/{user}", user
}

crate::name::resource_name! {
    /// The name of an `Availability`: `users/{user}/availability`.
    AvailabilityName, "users/{user}/availability", user
}

crate::name::resource_name! {
    /// The name of a `Section`: `users/{user}/sections/{section}`.
    SectionName, "users/{user}/sections/{section}", user, section
}

impl SectionName {
    /// The name of what it is in.
    pub fn parent(&self) -> UserName {
        UserName {
            user: self.user.clone(),
        }
    }
}

crate::name::resource_name! {
    /// The name of an `Item`: `users/{user}/sections/{section}/items/{item}`.
    ItemName, "users/{user}/sections/{section}/items/{item}", user, section, item
}

impl ItemName {
    /// The name of what it is in.
    pub fn parent(&self) -> SectionName {
        SectionName {
            user: self.user.clone(),
            section: self.section.clone(),
        }
    }
}

crate::name::resource_name! {
    /// The name of a `SpaceNotificationSetting`: `users/{user}/spaces/{space}/spaceNotificationSetting`.
    SpaceNotificationSettingName, "users/{user}/spaces/{space}/spaceNotificationSetting", user, space
}

crate::name::resource_name! {
    /// The name of a `SpaceReadState`: `users/{user}/spaces/{space}/spaceReadState`.
    SpaceReadStateName, "users/{user}/spaces/{space}/spaceReadState", user, space
}

crate::name::resource_name! {
    /// The name of a `ThreadReadState`: `users/{user}/spaces/{space}/threads/{thread}/threadReadState`.
    ThreadReadStateName, "users/{user}/spaces/{space}/threads/{thread}/threadReadState", user, space, thread
}
