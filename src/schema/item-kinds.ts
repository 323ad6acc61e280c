/** The kinds of item that a checklist can have. */
export const itemKinds = ['tick', 'short', 'long', 'choice', 'choices', 'date', 'number', 'rating', 'table', 'signature', 'note'] as const;
