/** The skeleton of a new strategy: YAML with a placeholder and an explanation for every field, made from the shapes. */
@NullMarked
package org.snitp.forms.template;

import org.jspecify.annotations.NullMarked;
